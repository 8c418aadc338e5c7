using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Content;

/// <summary>One choice families filter by.</summary>
/// <param name="Plain">What it means, in one sentence.</param>
/// <param name="Ages">For an age phase: the years it covers.</param>
public sealed record VocabularyTerm(string Id, string Label, string? Plain, AgeRange? Ages, SourceSpan Source)
{
    /// <summary>For a kind of service: a place children attend, such as a school, which answers the Local Offer's questions for settings.</summary>
    public bool IsSetting { get; init; }

    /// <summary>For an area: what is there is for families in every other area too, such as help online.</summary>
    public bool IsEverywhere { get; init; }

    /// <summary>Other words families use for it, so that a search for them finds what has this choice. Nobody sees them on a page.</summary>
    public ImmutableArray<string> AlsoCalled { get; init; } = [];
}
