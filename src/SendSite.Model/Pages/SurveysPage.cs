using System.Collections.Immutable;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages;

public sealed record SurveysPage : Page
{
    public required ImmutableArray<PublishedSurvey> Surveys { get; init; }
}
