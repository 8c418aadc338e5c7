using SendSite.Model.Publishing;

namespace SendSite.Model.Voice;

/// <summary>An answer people could give, and how many gave it.</summary>
public sealed record SurveyOption(string Label, RawFigure Count);
