using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads the append-only log of milestone updates.</summary>
internal static class UpdatesReader
{
    public const string File = "data/updates.csv";

    public static readonly Shape Columns = Shape.Of("date*, published, milestone*, status*, note, evidence link, new quarter, invented");

    public static ImmutableArray<MilestoneUpdate> Read(SourceLoader files) => CsvTable.Read(files, File, Columns, row =>
    {
        var date = row.Date("date");
        return new MilestoneUpdate(
            date,
            row.Published(date),
            row.Reference("milestone"),
            row.Value("status", Words.UpdateStatus.Read),
            row.TextOrNull("note"),
            row.LinkOrNull("evidence link"),
            row.ValueOrNull("new quarter", TimeValue.Quarter),
            row.Invented(),
            row.Span);
    });
}
