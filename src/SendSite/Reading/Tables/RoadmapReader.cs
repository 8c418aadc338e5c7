using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads what each strand will do in each plan year.</summary>
internal static class RoadmapReader
{
    public const string File = "data/roadmap.csv";

    public static readonly Shape Columns = Shape.Of("id*, strand*, plan year*, action*, note");

    public static ImmutableArray<RoadmapAction> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return CsvTable.Read(files, File, Columns, row => new RoadmapAction(
            row.Id(ids),
            row.Reference("strand"),
            row.Value("plan year", TimeValue.PlanYear),
            row.Text("action"),
            row.TextOrNull("note"),
            row.Span));
    }
}
