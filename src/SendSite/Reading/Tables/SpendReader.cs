using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Model.Time;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads the money planned and spent, in thousands of pounds.</summary>
internal static class SpendReader
{
    public const string File = "data/spend.csv";

    public static readonly Shape Columns = Shape.Of("plan year*, quarter, line*, planned, actual, published, note, invented");

    public static ImmutableArray<SpendEntry> Read(SourceLoader files) => CsvTable.Read(files, File, Columns, row =>
    {
        var year = row.Value("plan year", TimeValue.PlanYear);
        return new SpendEntry(
            year,
            row.ValueOrNull("quarter", TimeValue.Quarter),
            row.Text("line"),
            row.Figure("planned"),
            row.Figure("actual"),
            row.Published(OwnDate(year)),
            row.TextOrNull("note"),
            row.Invented(),
            row.Span);
    });

    /// <summary>A row's own day is the start of its plan year; a year that could not be read has none.</summary>
    private static DateOnly OwnDate(PlanYear year) => year == default ? default : year.Start;
}
