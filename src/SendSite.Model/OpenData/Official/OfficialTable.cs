using System.Collections.Immutable;
using SendSite.Model.Wording;

namespace SendSite.Model.OpenData.Official;

/// <summary>
/// A measure in the layout of Explore Education Statistics, the Department for Education's service: a data file with fixed
/// columns for time and place, and a metadata file that says which other columns are filters and which hold the figures.
/// </summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Name">The file's name without its ending: lower-case letters, digits and hyphens.</param>
/// <param name="Title">The measure's title.</param>
/// <param name="Beside">The years it holds, where another file holds the measure's other figures; absent where it holds them all, or the first part.</param>
/// <param name="Rows">The data file, its header first.</param>
/// <param name="Metadata">The metadata file, its header first.</param>
public sealed record OfficialTable(
    string Measure,
    string Name,
    string Title,
    OfficialYears? Beside,
    ImmutableArray<ImmutableArray<string>> Rows,
    ImmutableArray<ImmutableArray<string>> Metadata)
{
    /// <summary>Where the files of this layout are, from the root of the site.</summary>
    public const string Folder = "/data/explore-education-statistics/";

    /// <summary>What links to its files call it: no two of a measure's files alike.</summary>
    public string NameIn(InterfaceStrings words) => Beside == OfficialYears.Calendar ? words.Format("table-official-calendar", Title) : Title;

    public string Path => $"{Folder}{Name}.csv";

    public string MetadataPath => $"{Folder}{Name}.meta.csv";
}
