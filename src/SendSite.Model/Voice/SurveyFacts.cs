using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Voice;

/// <summary>What a survey was about, what was learned and what will change: everything but its counts.</summary>
/// <param name="Asked">Who was asked: groups, never people.</param>
public sealed record SurveyFacts(
    string Id,
    string Title,
    string Asked,
    DateOnly From,
    DateOnly To,
    DateOnly Published,
    bool Invented,
    ImmutableArray<string> Learned,
    ImmutableArray<string> WillChange,
    SourceSpan Source);
