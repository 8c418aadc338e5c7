using System.Collections.Immutable;
using SendSite.Model.Publishing;

namespace SendSite.Model.Voice;

/// <summary>A survey with its counts as the data file holds them.</summary>
/// <param name="Answers">How many people answered.</param>
public sealed record Survey(SurveyFacts Facts, RawFigure Answers, ImmutableArray<SurveyQuestion> Questions);
