using System.Collections.Immutable;
using SendSite.Model.Services;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads how long people waited for each service.</summary>
internal static class WaitingTimesReader
{
    public const string File = "data/waiting-times.csv";

    public static readonly Shape Columns = Shape.Of("service*, as at*, published, median weeks, nine in ten weeks, longest weeks, waiting, over 18 weeks, over 52 weeks, being done, note, invented");

    public static ImmutableArray<WaitingTime> Read(SourceLoader files) => CsvTable.Read(files, File, Columns, row =>
    {
        var asAt = row.Date("as at");
        return new WaitingTime(
            row.Reference("service"),
            asAt,
            row.Published(asAt),
            row.Figure("median weeks"),
            row.Figure("nine in ten weeks"),
            row.Figure("longest weeks"),
            row.Figure("waiting"),
            row.Figure("over 18 weeks"),
            row.Figure("over 52 weeks"),
            row.TextOrNull("being done"),
            row.TextOrNull("note"),
            row.Invented(),
            row.Span);
    });
}
