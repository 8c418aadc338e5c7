using SendSite.Model.Measures;

namespace SendSite.Importing;

/// <summary>What a figure is about.</summary>
internal sealed record MeasureFigureKey(string Measure, string Period, Geography Geography, string? BreakdownType, string? Breakdown);
