using System.Collections.Immutable;

namespace SendSite.Model.Pages.Planning;

/// <summary>Names the pages that show how a requirement, or what the law asks, is met, once every page has its title. An address of no page stays as written, for the link check to find.</summary>
internal sealed class EvidenceTitles(IEnumerable<Page> pages)
{
    private readonly Dictionary<Route, string> _titles = pages.ToDictionary(page => page.Route, page => page.Title);

    public Page Name(Page page) => page switch
    {
        RequirementsPage requirements => requirements with { Groups = [.. requirements.Groups.Select(group => (group.Group, group.Entries.Select(Name).ToImmutableArray()))] },
        LocalOfferPage law => law with { Gaps = [.. law.Gaps.Select(Name)], Duties = [.. law.Duties.Select(Name)], Told = [.. law.Told.Select(group => (group.Heading, group.Entries.Select(Name).ToImmutableArray()))] },
        _ => page,
    };

    private RequirementEntry Name(RequirementEntry entry) => entry with { Evidence = [.. entry.Evidence.Select(shown => (Name(shown.Page), shown.How))] };

    private StatutoryEntry Name(StatutoryEntry entry) => entry with { Pages = [.. entry.Pages.Select(shown => (Name(shown.Page), shown.How))] };

    private PageReference Name(PageReference page) => page with { Title = _titles.GetValueOrDefault(page.Route, page.Title) };
}
