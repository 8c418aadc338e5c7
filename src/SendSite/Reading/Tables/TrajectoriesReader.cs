using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads what each workspace expects to have by each quarter.</summary>
internal static class TrajectoriesReader
{
    public const string File = "data/trajectories.csv";

    public static readonly Shape Columns = Shape.Of("id*, workspace*, quarter*, expectation*, note");

    public static ImmutableArray<TrajectoryStep> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return CsvTable.Read(files, File, Columns, row => new TrajectoryStep(
            row.Id(ids),
            row.Reference("workspace"),
            row.Quarter("quarter"),
            row.Text("expectation"),
            row.TextOrNull("note"),
            row.Span));
    }
}
