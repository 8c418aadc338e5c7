using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>A row with its place, in em down from the top of the drawing.</summary>
/// <param name="NameLines">The name, a phone's width to the line, each with the foot of its letters.</param>
/// <param name="Bars">Each bar with its top.</param>
public sealed record PlacedRow(ImmutableArray<(string Text, double Y)> NameLines, ImmutableArray<(Bar Bar, double Top)> Bars);
