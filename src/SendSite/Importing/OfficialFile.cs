using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Csv;
using SendSite.Reading.Sources;

namespace SendSite.Importing;

/// <summary>A data file of official statistics: its columns and rows, each cell with its place.</summary>
internal sealed class OfficialFile
{
    /// <summary>Every data file of Explore Education Statistics has these (open data standards, required columns).</summary>
    private static readonly ImmutableArray<string> Required = ["time_period", "time_identifier", "geographic_level", "country_code", "country_name"];

    private readonly ImmutableArray<string> _columns;

    private OfficialFile(string name, ImmutableArray<string> columns, ImmutableArray<CsvRecord> records)
    {
        Name = name;
        _columns = columns;
        Rows = [.. records.Select(record => new OfficialRow(this, record))];
    }

    public string Name { get; }

    public ImmutableArray<OfficialRow> Rows { get; }

    public ImmutableArray<string> Columns => _columns;

    /// <summary>Reads the file; null, with findings in the bag, when it is not in the layout.</summary>
    public static OfficialFile? Read(SourceLoader files, string name)
    {
        if (files.Load(name) is not { } source)
        {
            return null;
        }

        var records = CsvTable.Records(source).ToImmutableArray();
        var columns = records.IsEmpty ? [] : records[0].Cells;
        if (Required.Where(column => !columns.Contains(column)).ToList() is { Count: > 0 } missing)
        {
            files.Bag.Report(
                ImportRules.NotOfficialLayout,
                new SourceSpan(name, 1, 1, 0),
                $"There is no column {string.Join(", ", missing.Select(column => $"\"{column}\""))} in this file.",
                "Download the data file itself (CSV) from Explore Education Statistics, not a table made from it.");
            return null;
        }

        return new OfficialFile(name, columns, records[1..]);
    }

    public int IndexOf(string column) => _columns.IndexOf(column);
}
