using SendSite.Model;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Measures;

/// <summary>A measure to judge, made of a promise, a start and figures by period.</summary>
internal sealed record MeasureExample(Promise Promise)
{
    public Better Better { get; init; } = Better.Higher;

    public DisclosureRule Disclosure { get; init; } = DisclosureRule.None;

    public decimal Tolerance { get; init; } = Measure.DefaultTolerance;

    public string? Start { get; init; }

    public string? StartAt { get; init; }

    /// <summary>Period and value; <c>england</c> or <c>neighbours</c> before the period for someone else's figure.</summary>
    public (string Period, string Value)[] Figures { get; init; } = [];

    public string AsOf { get; init; } = "2030-01-01";

    public MeasureProgress Progress => Assert.Single(Model.Measures);

    public Judgement Judgement => Progress.Judgement;

    public (Verdict Verdict, VerdictReason Reason) Outcome => (Judgement.Verdict, Judgement.Reason);

    public SiteModel Model => new SiteModelBuilder(Content, Example.Day(AsOf)).Build();

    private SiteContent Content => Example.Content with
    {
        Measures =
        [
            new Measure
            {
                Id = "measure",
                Statement = Example.To("statement"),
                Title = "Measure",
                Definition = "What is counted.",
                Unit = MeasureUnit.Percent,
                Better = Better,
                Kind = MeasureKind.Outcome,
                Disclosure = Disclosure,
                DataSource = "School census",
                OwnerRole = "Data lead",
                Frequency = Frequency.Yearly,
                Goals = [],
                Promise = Promise,
                Baseline = Start is null && StartAt is null ? null
                    : new Baseline(Start is null ? null : Example.Figure(Start), null, StartAt is null ? null : Example.Day(StartAt), null),
                Tolerance = Tolerance,
                Source = Example.Here("data/measures.yml"),
            },
        ],
        Observations = [.. Figures.Select(Observe)],
    };

    private static Observation Observe((string Period, string Value) figure)
    {
        var geography = figure.Period.StartsWith("england ", StringComparison.Ordinal) ? Geography.England
            : figure.Period.StartsWith("neighbours ", StringComparison.Ordinal) ? Geography.Neighbours
            : Geography.Area;
        var period = Example.Period(geography == Geography.Area ? figure.Period : figure.Period[(figure.Period.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        return new Observation(
            Example.To("measure"), period, geography, null, null, Example.Figure(figure.Value), period.End, null, null, Invented: false, Example.Here("data/observations.csv"));
    }
}
