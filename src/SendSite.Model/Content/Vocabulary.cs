using System.Collections.Immutable;

namespace SendSite.Model.Content;

/// <summary>The area's lists of needs, ages, places and kinds. Everything that filters comes from here.</summary>
public sealed record Vocabulary
{
    public ImmutableArray<VocabularyTerm> Needs { get; init; } = [];

    public ImmutableArray<VocabularyTerm> AgePhases { get; init; } = [];

    public ImmutableArray<VocabularyTerm> Areas { get; init; } = [];

    public ImmutableArray<VocabularyTerm> ServiceTypes { get; init; } = [];

    public ImmutableArray<VocabularyTerm> AccessFacts { get; init; } = [];

    public ImmutableArray<VocabularyTerm> SettingTypes { get; init; } = [];
}
