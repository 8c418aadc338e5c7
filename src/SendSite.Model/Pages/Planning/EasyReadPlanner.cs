using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages.Planning;

/// <summary>Makes the Easy Read version of each page that has one, and links the two.</summary>
internal sealed class EasyReadPlanner(PlanContext context)
{
    private readonly Dictionary<Route, EasyRead> _versions = context.Model.EasyReads.ToDictionary(version => version.Of);

    /// <summary>Every page, and each one's Easy Read version after it. A version of no page is left out.</summary>
    public ImmutableArray<Page> Add(IEnumerable<Page> pages) =>
        [.. pages.SelectMany(page => _versions.TryGetValue(page.Route, out var version) ? Both(page, version) : [page])];

    private Page[] Both(Page page, EasyRead version) =>
    [
        page with { EasyRead = new PageReference(version.Route, context.Strings["easy-read-link"]) },
        new EasyReadPage
        {
            Route = version.Route,
            Title = context.Strings.Format("easy-read-title", version.Title),
            Summary = version.Summary,
            Section = page.Section,
            Reviewed = page.Reviewed,
            OwnerRole = page.OwnerRole,
            Invented = page.Invented,
            Draft = page.Draft,
            Body = version.Body,
            Source = version.Source,
            Original = new PageReference(page.Route, page.Title),
            ReadWith = version.ReadWith,
        },
    ];
}
