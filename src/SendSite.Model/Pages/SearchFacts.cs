using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>What the search index knows of a page beside its words.</summary>
/// <param name="Kind">What kind of page it is.</param>
/// <param name="Needs">Ids of the needs it is for; none where it is for any.</param>
/// <param name="AgePhases">Ids of the ages it is for; none where it is for any.</param>
/// <param name="AlsoCalled">Words families use for it that it may not hold itself.</param>
public sealed record SearchFacts(SearchKind Kind, ImmutableArray<string> Needs, ImmutableArray<string> AgePhases, ImmutableArray<string> AlsoCalled);
