using System.Collections.Immutable;
using SendSite.Model.Publishing;

namespace SendSite.Model.Voice;

/// <summary>A survey whose counts may be shown.</summary>
public sealed record PublishedSurvey(SurveyFacts Survey, PublishedValue Answers, ImmutableArray<PublishedQuestion> Questions);
