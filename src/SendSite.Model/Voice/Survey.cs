using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Voice;

/// <summary>What people were asked, what they answered, what was learned and what will change.</summary>
/// <param name="Asked">Who was asked: groups, never people.</param>
/// <param name="Answers">How many people answered.</param>
public sealed record Survey(
    string Id,
    string Title,
    string Asked,
    DateOnly From,
    DateOnly To,
    DateOnly Published,
    Publishing.RawFigure Answers,
    bool Invented,
    ImmutableArray<SurveyQuestion> Questions,
    ImmutableArray<string> Learned,
    ImmutableArray<string> WillChange,
    SourceSpan Source);
