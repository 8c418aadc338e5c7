using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages.Planning;

/// <summary>
/// What the search index knows of each page beside its words. Lists of other pages are left out: each entry has a page of its own,
/// which is the better answer.
/// </summary>
public sealed class SearchTerms(SiteModel model)
{
    private readonly Dictionary<string, ImmutableArray<string>> _standing =
        model.StandingPages.ToDictionary(page => PageAddresses.Of(page).Path, page => page.AlsoCalled, StringComparer.Ordinal);

    /// <summary>A kind's name in the index.</summary>
    public static string IdOf(SearchKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A kind's name for readers, as a key of the interface's strings.</summary>
    public static string HeadingOf(SearchKind kind) => kind == SearchKind.Service ? "search-services" : $"section-{IdOf(kind)}";

    /// <summary>What is known of a page; null for one the index leaves out.</summary>
    public SearchFacts? Of(Page page) => page switch
    {
        { IsListed: false } or HomePage or SearchPage or SiteMapPage or ShortlistPage or NotFoundPage or DataColumnsPage or ConformancePage => null,
        ServiceListPage list when !list.HasFinder => null,
        ServicePage { Service: var service } => About(SearchKind.Service, service.Needs, service.Ages, service.AlsoCalled, [service.Type]),
        PathwayPage { Pathway: var pathway } => About(SearchKind.Help, pathway.Needs, pathway.Ages, pathway.AlsoCalled, []),
        _ => new SearchFacts(KindOf(page.Section), [], [], _standing.GetValueOrDefault(page.Route.Path, [])),
    };

    private static SearchKind KindOf(SiteSection section) => section switch
    {
        SiteSection.Help => SearchKind.Help,
        SiteSection.Progress => SearchKind.Progress,
        SiteSection.Voice => SearchKind.Voice,
        _ => SearchKind.About,
    };

    private SearchFacts About(
        SearchKind kind, ImmutableArray<Reference> needs, AgeRange ages, ImmutableArray<string> alsoCalled, ImmutableArray<Reference> types)
    {
        var words = model.Vocabulary;
        ImmutableArray<VocabularyTerm> needed = [.. words.Needs.Where(need => needs.Any(reference => reference.Id == need.Id))];
        ImmutableArray<VocabularyTerm> phases = [.. words.AgePhases.Where(phase => phase.Ages is { } years && ages.Overlaps(years))];
        return new SearchFacts(
            kind,
            Ids(needed),
            Ids(phases),
            [.. alsoCalled, .. words.ServiceTypes.Where(type => types.Any(reference => reference.Id == type.Id)).Concat(needed).SelectMany(term => term.AlsoCalled)]);
    }

    private static ImmutableArray<string> Ids(ImmutableArray<VocabularyTerm> terms) => [.. terms.Select(term => term.Id)];
}
