using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages.Planning;

/// <summary>Pages whose place in <c>input/</c> is their address, and the front page of each part of the site.</summary>
internal sealed class StandingPagePlanner(PlanContext context)
{
    public static PageReference Link(StandingPage page) => new(PageAddresses.Of(page), page.Title, page.Summary);

    public static TextPage Page(StandingPage page) => new()
    {
        Route = PageAddresses.Of(page),
        Language = page.Translation?.Language,
        Translation = page.Translation,
        Title = page.Title,
        Summary = page.Summary,
        Section = SectionOf(page),
        Reviewed = page.Reviewed,
        OwnerRole = page.OwnerRole,
        Invented = page.Invented,
        Draft = page.Draft,
        Body = page.Body,
        Source = page.Source,
    };

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
    public IEnumerable<TextPage> Below(string folder) =>
        context.Model.StandingPages.Where(page => page.Audience == Audience.Everyone && page.Path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(Page);

    internal static SiteSection SectionOf(StandingPage page) => page.Path.Split('/')[0] switch
    {
        "help" => SiteSection.Help,
        "progress" => SiteSection.Progress,
        "voice" => SiteSection.Voice,
        _ => SiteSection.About,
    };

    private string OwnerOf(SiteSection section) => section switch
    {
        SiteSection.Help => context.Model.Settings.Owners.Help,
        SiteSection.Progress => context.Model.Settings.Owners.Progress,
        SiteSection.Voice => context.Model.Settings.Owners.Voice,
        _ => context.Model.Settings.Owners.About,
    };
}
