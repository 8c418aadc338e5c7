using SendSite.Model.Measures;

namespace SendSite.Model.Pages;

public sealed record MeasureSummary(PageReference Page, MeasureProgress Progress);
