
namespace SendSite.Model.Pages.Planning;

/// <summary>The search page, before the headings of other pages are known.</summary>
internal sealed class SearchPlanner(PlanContext context)
{
    public SearchPage Page() => new()
    {
        Route = SearchPage.Address,
        Title = context.Strings["search-title"],
        Summary = context.Strings["search-summary"],
        Section = SiteSection.None,
        Reviewed = context.Model.AsOf,
        OwnerRole = context.Model.Settings.Owners.Help,
        Source = context.Model.Settings.Source,
        Filters =
        [
            new("kind", "search-kind", [.. Enum.GetValues<SearchKind>().Select(kind => new SearchChoice(SearchTerms.IdOf(kind), context.Strings[SearchTerms.HeadingOf(kind)]))]),
            new("need", "filter-need", [.. context.Model.Vocabulary.Needs.Select(need => new SearchChoice(need.Id, need.Label))]),
            new("age", "filter-age", [.. context.Model.Vocabulary.AgePhases.Select(phase => new SearchChoice(phase.Id, phase.Label))]),
        ],
    };
}
