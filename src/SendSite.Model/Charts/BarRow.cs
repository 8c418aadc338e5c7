using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>What one or more bars are about.</summary>
public sealed record BarRow(string Name, ImmutableArray<Bar> Bars);
