using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Model.Services;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads the plan's success statements and the measures each of them holds.</summary>
internal static class MeasuresReader
{
    public const string File = "data/measures.yml";

    public static readonly Shape Top = Shape.Of("statements*, measures*");

    public static readonly Shape StatementKeys = Shape.Of("id*, number*, title*");

    public static readonly Shape Keys = Shape.Of(
        "id*, statement*, title*, definition*, unit*, decimals, better*, kind*, people*, threshold, source*, owner-role*, frequency*, goals*, strands, promise*, baseline, tolerance, same-as-waits, official, note");

    public static readonly Shape BaselineKeys = Shape.Of("value, period, date, note");

    public static readonly Shape OfficialKeys = Shape.Of("indicator*, filters, breakdowns");

    public static readonly Shape WaitsKeys = Shape.Of("service*, over-weeks");

    public static (ImmutableArray<MeasureStatement> Statements, ImmutableArray<Measure> Measures) Read(SourceLoader files)
    {
        if (YamlFields.Load(files, File, Top) is not { } top)
        {
            return ([], []);
        }

        UniqueIds statementIds = new(), measureIds = new();
        return (
            [.. top.Maps("statements", StatementKeys).Select(statement => ReadStatement(statement, statementIds))],
            [.. top.Maps("measures", Keys).Select(measure => ReadMeasure(measure, measureIds))]);
    }

    private static MeasureStatement ReadStatement(YamlFields statement, UniqueIds ids) =>
        new(statement.Id(ids), statement.Value("number", NumberValue.Whole(1, 99)), statement.Text("title"), statement.Span);

    private static Measure ReadMeasure(YamlFields measure, UniqueIds ids) => new()
    {
        Id = measure.Id(ids),
        Statement = measure.Reference("statement"),
        Title = measure.Text("title"),
        Definition = measure.Text("definition"),
        Unit = measure.Value("unit", Words.Unit.Read),
        Decimals = measure.Value("decimals", NumberValue.Whole(0, 4)),
        Better = measure.Value("better", Words.Better.Read),
        Kind = measure.Value("kind", Words.MeasureKind.Read),
        Disclosure = ReadDisclosure(measure),
        DataSource = measure.Text("source"),
        OwnerRole = measure.Text("owner-role"),
        Frequency = measure.Value("frequency", Words.Frequency.Read),
        Goals = measure.References("goals"),
        Strands = measure.References("strands"),
        Promise = PromiseReader.Read(measure),
        Baseline = measure.Map("baseline", BaselineKeys) is { } baseline ? ReadBaseline(baseline) : null,
        Tolerance = measure.ValueOrNull("tolerance", NumberValue.Between(0, 1)) ?? Measure.DefaultTolerance,
        SameAsWaits = measure.Map("same-as-waits", WaitsKeys) is { } waits ? ReadWaits(waits) : null,
        Official = measure.Map("official", OfficialKeys) is { } official ? ReadOfficial(official) : null,
        Note = measure.TextOrNull("note"),
        Source = measure.Span,
    };

    private static OfficialMapping ReadOfficial(YamlFields official) => new(
        official.Text("indicator"),
        [.. official.Pairs("filters", "Write the column and what it must say on each line.").Select(pair => (pair.Key.Text, pair.Value.Text))],
        [.. official.Pairs("breakdowns", "Write the column and what to call the breakdown on each line.").Select(pair => (pair.Key.Text, pair.Value.Text))]);

    private static WaitCountReference ReadWaits(YamlFields waits) =>
        new(waits.Reference("service"), waits.ValueOrNull("over-weeks", Words.WaitWeeks.Read) is { } weeks ? weeks : null);

    /// <summary>When in doubt whether people are counted, small figures are withheld.</summary>
    private static DisclosureRule ReadDisclosure(YamlFields measure)
    {
        var people = measure.ValueOrNull("people", Words.YesNo.Read) ?? true;
        var threshold = measure.ValueOrNull("threshold", NumberValue.Whole(DisclosureRule.LeastThreshold, 100));
        return people ? new DisclosureRule(threshold ?? DisclosureRule.People.Threshold) : DisclosureRule.None;
    }

    private static Baseline ReadBaseline(YamlFields baseline) => new(
        baseline.Figure("value"),
        baseline.Period("period"),
        baseline.DateOrNull("date"),
        baseline.TextOrNull("note"));
}
