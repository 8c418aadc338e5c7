using System.Globalization;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Tables;

namespace SendSite.Importing;

/// <summary>The site's own table of figures, to which imports add rows and in which they change none.</summary>
internal sealed class ObservationsLog(string siteFolder)
{
    private string File => Path.Combine(siteFolder, ObservationsReader.File);

    /// <summary>The current figure for everything the table has one for: the one published last.</summary>
    public static Dictionary<MeasureFigureKey, MeasureFigure> Current(SourceLoader files) => CsvTable.Read(files, ObservationsReader.File, ObservationsReader.Columns, Read)
        .OfType<MeasureFigure>()
        .GroupBy(figure => figure.About)
        .ToDictionary(versions => versions.Key, versions => versions.OrderBy(figure => figure.Published).Last());

    /// <summary>Adds rows at the end.</summary>
    /// <param name="figures">What to add.</param>
    /// <param name="source">Where they come from.</param>
    public void Append(IEnumerable<(MeasureFigure Figure, bool IsRevision)> figures, string source) => AppendedRows.Save(
        File,
        AppendedRows.After(System.IO.File.ReadAllBytes(File), figures.Select(entry => (Func<string, string>)(column => Cell(column, entry.Figure, entry.IsRevision, source)))));

    private static string Cell(string column, MeasureFigure figure, bool isRevision, string source) => column switch
    {
        "measure" => figure.About.Measure,
        "period" => figure.About.Period,
        "geography" => Words.Geography.Words.First(word => word.Value == figure.About.Geography).Word,
        "breakdown type" => figure.About.BreakdownType ?? "",
        "breakdown" => figure.About.Breakdown ?? "",
        "value" => isRevision ? figure.Value + " r" : figure.Value,
        "published" => figure.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "source" => source,
        _ => "",
    };

    private static MeasureFigure? Read(CsvRow row)
    {
        var value = row.Find("value");
        return row.Period("period") is { } period && value is not null
            ? new MeasureFigure(
                new MeasureFigureKey(row.Reference("measure").Id, period.Text, row.Value("geography", Words.Geography.Read), row.TextOrNull("breakdown type"), row.TextOrNull("breakdown")),
                value.Text.Split(' ')[0],
                row.Date("published"),
                value.Span)
            : null;
    }
}
