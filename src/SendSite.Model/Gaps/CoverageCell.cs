namespace SendSite.Model.Gaps;

/// <summary>How many open services are for a need at an age in an area.</summary>
/// <param name="Total">Those that are everywhere counted too.</param>
/// <param name="Here">Those in the area itself.</param>
public sealed record CoverageCell(int Total, int Here);
