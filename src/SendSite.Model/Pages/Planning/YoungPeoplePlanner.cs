using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages.Planning;

/// <summary>The pages that speak to young people themselves: the one at the top of their folder is the way in.</summary>
internal sealed class YoungPeoplePlanner(PlanContext context)
{
    private readonly ImmutableArray<StandingPage> _pages =
    [
        .. context.Model.StandingPages
            .Where(page => page.Audience == Audience.YoungPeople)
            .OrderBy(page => page.Path.Count(character => character == '/'))
            .ThenBy(page => page.Order)
            .ThenBy(page => page.Title, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The way in; absent where there are no such pages.</summary>
    public PageReference? Index => _pages.IsEmpty ? null : StandingPagePlanner.Link(_pages[0]);

    public IEnumerable<Page> Pages() => _pages.Select(page => new YoungPeoplePage
    {
        Route = PageAddresses.Of(page),
        Title = page.Title,
        Summary = page.Summary,
        Section = StandingPagePlanner.SectionOf(page),
        Reviewed = page.Reviewed,
        OwnerRole = page.OwnerRole,
        Invented = page.Invented,
        Draft = page.Draft,
        Body = page.Body,
        Source = page.Source,
        IsIndex = page == _pages[0],
        Others = [.. _pages.Where(other => other != page).Select(StandingPagePlanner.Link)],
    });
}
