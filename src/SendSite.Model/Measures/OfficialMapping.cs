using System.Collections.Immutable;

namespace SendSite.Model.Measures;

/// <summary>Where a measure's figures stand in a data file of official statistics (Explore Education Statistics).</summary>
/// <param name="Indicator">The column that holds the figure.</param>
/// <param name="Filters">What other columns must say in a row that is about the measure.</param>
/// <param name="Breakdowns">The columns whose groups are wanted too, each with what the site calls the breakdown.</param>
public sealed record OfficialMapping(
    string Indicator,
    ImmutableArray<(string Column, string Value)> Filters,
    ImmutableArray<(string Column, string Type)> Breakdowns);
