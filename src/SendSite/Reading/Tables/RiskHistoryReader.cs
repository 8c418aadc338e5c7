using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads how risks were rated again over time.</summary>
internal static class RiskHistoryReader
{
    public const string File = "data/risk-history.csv";

    public static readonly Shape Columns = Shape.Of("date*, published, risk*, impact*, likelihood*, rating*, why*, invented");

    public static ImmutableArray<RiskChange> Read(SourceLoader files) => CsvTable.Read(files, File, Columns, row =>
    {
        var date = row.Date("date");
        return new RiskChange(
            date,
            row.Published(date),
            row.Reference("risk"),
            row.Value("impact", Words.Degree.Read),
            row.Value("likelihood", Words.Degree.Read),
            row.Ratings("rating"),
            row.Text("why"),
            row.Invented(),
            row.Span);
    });
}
