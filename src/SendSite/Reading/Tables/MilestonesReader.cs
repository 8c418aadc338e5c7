using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads the Year 1 milestones as first promised.</summary>
internal static class MilestonesReader
{
    public const string File = "data/milestones.csv";

    public static readonly Shape Columns = Shape.Of("id*, workspace*, quarter*, title*, owner role*, strand, depends on, same as, note");

    public static ImmutableArray<Milestone> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return CsvTable.Read(files, File, Columns, row => new Milestone
        {
            Id = row.Id(ids),
            Workspace = row.Reference("workspace"),
            FirstPromise = row.Quarter("quarter"),
            Title = row.Text("title"),
            OwnerRole = row.Text("owner role"),
            Strand = row.ReferenceOrNull("strand"),
            DependsOn = row.References("depends on"),
            SameAs = row.ReferenceOrNull("same as"),
            Note = row.TextOrNull("note"),
            Source = row.Span,
        });
    }
}
