using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages.Planning;

/// <summary>Pages whose place in <c>input/</c> is their address, and the front page of each part of the site.</summary>
internal sealed class StandingPagePlanner(PlanContext context)
{
    public static Route RouteOf(StandingPage page) => Route.Of($"/{page.Path}/");

    public static PageReference Link(StandingPage page) => new(RouteOf(page), page.Title, page.Summary);

    /// <summary>The front page of a part of the site: the editor's words where there are some, and links.</summary>
    public SectionPage Section(string path, string key, SiteSection section, ImmutableArray<LinkGroup> groups)
    {
        var page = context.Standing(path);
        return new SectionPage
        {
            Route = Route.Of($"/{path}/"),
            Title = page?.Title ?? context.Strings[key],
            Summary = page?.Summary ?? context.Strings[key + "-summary"],
            Section = section,
            Reviewed = page?.Reviewed ?? context.Model.Plan.Dated,
            OwnerRole = page?.OwnerRole ?? OwnerOf(section),
            Invented = page?.Invented ?? false,
            Body = page?.Body,
            Source = page?.Source ?? context.Model.Settings.Source,
            Groups = groups,
        };
    }

    /// <summary>The editor's pages below a part of the site, its front page left out.</summary>
    public IEnumerable<TextPage> Below(string folder, SiteSection section) =>
        context.Model.StandingPages
            .Where(page => page.Path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(page => new TextPage
            {
                Route = RouteOf(page),
                Title = page.Title,
                Summary = page.Summary,
                Section = section,
                Reviewed = page.Reviewed,
                OwnerRole = page.OwnerRole,
                Invented = page.Invented,
                Draft = page.Draft,
                Body = page.Body,
                Source = page.Source,
            });

    private string OwnerOf(SiteSection section) => section switch
    {
        SiteSection.Help => context.Model.Settings.Owners.Help,
        SiteSection.Progress => context.Model.Settings.Owners.Progress,
        SiteSection.Voice => context.Model.Settings.Owners.Voice,
        _ => context.Model.Settings.Owners.About,
    };
}
