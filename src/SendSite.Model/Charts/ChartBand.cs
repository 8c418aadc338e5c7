using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>A stretch between a lower and a higher value at each day, with its middle: where a projection may end up.</summary>
/// <param name="Edges">In order of time.</param>
/// <param name="HasMiddle">False where the figures show no clear direction: only the range is drawn.</param>
public sealed record ChartBand(ImmutableArray<(DateOnly At, decimal Low, decimal Mid, decimal High)> Edges, bool HasMiddle);
