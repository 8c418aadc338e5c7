using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads the extra places promised and opened.</summary>
internal static class PlacesReader
{
    public const string File = "data/places.csv";

    public static readonly Shape Columns = Shape.Of("date*, setting type*, planned, opened, published, note, invented");

    public static ImmutableArray<PlacesCount> Read(SourceLoader files) => CsvTable.Read(files, File, Columns, row =>
    {
        var date = row.Date("date");
        return new PlacesCount(
            date,
            row.Reference("setting type"),
            row.Figure("planned"),
            row.Figure("opened"),
            row.Published(date),
            row.TextOrNull("note"),
            row.Invented(),
            row.Span);
    });
}
