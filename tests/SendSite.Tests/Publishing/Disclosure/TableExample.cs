using SendSite.Model;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Publishing.Disclosure;

/// <summary>A measure that counts people, with figures a test states one by one.</summary>
internal sealed class TableExample
{
    public const string MeasureId = "people";

    private readonly List<Observation> _rows = [];

    public DisclosureRule Rule { get; init; } = DisclosureRule.People;

    public SiteContent Basis { get; init; } = Example.Content;

    public Measure Measure => new()
    {
        Id = MeasureId,
        Statement = Example.To("statement"),
        Title = "People counted",
        Definition = "Children counted.",
        Unit = MeasureUnit.Count,
        Better = Better.Lower,
        Kind = MeasureKind.Outcome,
        Disclosure = Rule,
        DataSource = "Returns",
        OwnerRole = "Data lead",
        Frequency = Frequency.Quarterly,
        Goals = [],
        Promise = new CeilingPromise(0, null, "Nobody.", null),
        Source = Example.Here("data/measures.yml"),
    };

    public SiteContent Content => Basis with
    {
        Statements = [new MeasureStatement("statement", 1, "Statement", Example.Here("data/measures.yml"))],
        Measures = [Measure],
        Observations = [.. _rows],
    };

    /// <summary>Adds a figure; a group is written <c>Need: Autism</c>, or <c>Need: Autism; Sex: Girls</c>.</summary>
    public TableExample With(string group, string value, string period = "2026-27 Q2", string published = "2026-10-30")
    {
        var sides = group.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(side => side.Split(": ")).ToList();
        _rows.Add(new Observation(
            Example.To(MeasureId),
            Example.Period(period),
            Geography.Area,
            sides.Count == 0 ? null : string.Join("; ", sides.Select(side => side[0])),
            sides.Count == 0 ? null : string.Join("; ", sides.Select(side => side[1])),
            Example.Figure(value),
            Example.Day(published),
            null,
            null,
            Invented: true,
            Example.Here("data/observations.csv")));
        return this;
    }

    /// <summary>What is published of each figure, in the order they were added.</summary>
    public List<string> Published(string asOf = "2026-11-22")
    {
        var progress = new SiteModelBuilder(Content, Example.Day(asOf)).Build().Measures.Single();
        var figures = progress.Series.Concat(progress.Breakdowns).ToList();
        return
        [
            .. from row in _rows
               from figure in figures
               where (figure.Period, figure.BreakdownType, figure.Breakdown, figure.Published) == (row.Period, row.BreakdownType, row.Breakdown, row.Published)
               select figure.Value.ToString(),
        ];
    }
}
