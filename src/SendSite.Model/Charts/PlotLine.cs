namespace SendSite.Model.Charts;

/// <summary>A straight stretch of line: across from 0 at the left to 1 at the right, and down in em.</summary>
public readonly record struct PlotLine(double FromX, double FromY, double ToX, double ToY);
