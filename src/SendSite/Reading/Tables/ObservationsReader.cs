using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads the figures of the measures.</summary>
internal static class ObservationsReader
{
    public const string File = "data/observations.csv";

    public static readonly Shape Columns = Shape.Of("measure*, period*, geography*, breakdown type, breakdown, value*, published*, source, note, invented");

    /// <summary>A row whose period or value cannot be read is left out: it is reported, and there is nothing to keep.</summary>
    public static ImmutableArray<Observation> Read(SourceLoader files) =>
        [.. CsvTable.Read(files, File, Columns, ReadRow).OfType<Observation>()];

    private static Observation? ReadRow(CsvRow row)
    {
        var measure = row.Reference("measure");
        var geography = row.Value("geography", Words.Geography.Read);
        var published = row.Date("published");
        var invented = row.Invented();
        return (row.Period("period"), row.Figure("value")) is ({ } period, { } value)
            ? new Observation(
                measure,
                period,
                geography,
                row.TextOrNull("breakdown type"),
                row.TextOrNull("breakdown"),
                value,
                published,
                row.TextOrNull("source"),
                row.TextOrNull("note"),
                invented,
                row.Span)
            : null;
    }
}
