namespace SendSite.Model.Pages;

/// <summary><c>{{measure ID}}</c></summary>
public sealed record MeasureEmbed(MeasureSummary Measure) : Embed;
