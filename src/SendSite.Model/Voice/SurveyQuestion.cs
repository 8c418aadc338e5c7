using System.Collections.Immutable;

namespace SendSite.Model.Voice;

public sealed record SurveyQuestion(string Id, string Text, ImmutableArray<SurveyOption> Options);
