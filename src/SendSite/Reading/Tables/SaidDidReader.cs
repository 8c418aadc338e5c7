using System.Collections.Immutable;
using SendSite.Model.Voice;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads what families said and what was done about it.</summary>
internal static class SaidDidReader
{
    public const string File = "data/said-did.csv";

    public static readonly Shape Columns = Shape.Of("id*, date*, published, said*, said by*, promised*, owner role*, due, did, done on, evidence link, invented");

    public static ImmutableArray<SaidDid> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return CsvTable.Read(files, File, Columns, row =>
        {
            var date = row.Date("date");
            return new SaidDid(
                row.Id(ids),
                date,
                row.Published(date),
                row.Text("said"),
                row.Text("said by"),
                row.Text("promised"),
                row.Text("owner role"),
                row.DateOrNull("due"),
                row.TextOrNull("did"),
                row.DateOrNull("done on"),
                row.LinkOrNull("evidence link"),
                row.Invented(),
                row.Span);
        });
    }
}
