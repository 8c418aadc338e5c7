using System.Collections.Immutable;
using SendSite.Model.Voice;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads what people can come to.</summary>
internal static class EventsReader
{
    public const string File = "data/events.csv";

    public static readonly Shape Columns = Shape.Of("id*, date*, time, title*, place, online link, who for, how to join, published, invented");

    public static ImmutableArray<LocalEvent> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return CsvTable.Read(files, File, Columns, row =>
        {
            var date = row.Date("date");
            return new LocalEvent(
                row.Id(ids),
                date,
                row.TextOrNull("time"),
                row.Value("time", EventHoursValue.Read, placeholder: null),
                row.Text("title"),
                row.TextOrNull("place"),
                row.LinkOrNull("online link"),
                row.TextOrNull("who for"),
                row.TextOrNull("how to join"),
                row.Published(date),
                row.Invented(),
                row.Span);
        });
    }
}
