using System.Collections.Immutable;

namespace SendSite.Model.Pages.Planning;

/// <summary>Lists every page by part of the site.</summary>
internal sealed class SiteMapPlanner(PlanContext context)
{
    private static readonly ImmutableArray<(SiteSection Section, string Heading)> _sections =
    [
        (SiteSection.Help, "section-help"),
        (SiteSection.Progress, "section-progress"),
        (SiteSection.Voice, "section-voice"),
        (SiteSection.About, "section-about"),
    ];

    public SiteMapPage SiteMap(ImmutableArray<Page> pages) => new()
    {
        Route = Route.Of("/about/site-map/"),
        Title = context.Strings["site-map-title"],
        Summary = context.Strings["site-map-summary"],
        Section = SiteSection.About,
        Reviewed = context.Newest(pages.Select(page => page.Reviewed)),
        OwnerRole = context.Model.Settings.Owners.About,
        Source = context.Model.Settings.Source,
        Groups =
        [
            .. _sections.Select(entry => new LinkGroup(
                entry.Heading,
                [.. pages.Where(page => page.Section == entry.Section && page.IsListed && page.Language is null).OrderBy(page => page.Route).Select(page => new PageReference(page.Route, page.Title))])),
            .. Languages([.. pages.OfType<LanguageStartPage>()]),
        ],
    };

    private static IEnumerable<LinkGroup> Languages(ImmutableArray<LanguageStartPage> pages) =>
        pages.IsEmpty ? [] : [new LinkGroup("languages-title", [.. pages.Select(page => new PageReference(page.Route, page.Language!.Name) { Language = page.Language })])];
}
