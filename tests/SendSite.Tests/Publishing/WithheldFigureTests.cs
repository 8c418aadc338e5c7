using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Measures;
using SendSite.Model.Pages.Planning;
using SendSite.Model.Publishing;
using SendSite.Model.Services;
using SendSite.Model.Voice;
using SendSite.Publishing;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Publishing;

/// <summary>Builds models full of small counts, each with digits found nowhere else, and looks for every one in every file.</summary>
public class WithheldFigureTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    [Fact]
    public void No_file_beside_the_pages_ever_holds_a_withheld_figure() =>
        Prop.ForAll(SmallCounts(), counts =>
        {
            var model = new SiteModelBuilder(Content(counts), AsOf).Build();
            var plan = new SitePlanner(model, FeedExample.English).Plan();

            var files = SiteFiles.For(model, plan.Pages, FeedExample.English, new DiagnosticBag());

            Assert.All(files, file =>
            {
                var text = Encoding.UTF8.GetString(file.Bytes.Span);
                Assert.All(counts, count => Assert.DoesNotContain(count, text, StringComparison.Ordinal));
            });
            Assert.Contains("measure,2026-09,2026-09-01,2026-09-30,area,,,c,", Text(files, "data/observations.csv"), StringComparison.Ordinal);
            Assert.Contains(",c,,c,,c,,", Text(files, "data/waiting-times.csv"), StringComparison.Ordinal);
            Assert.Contains(",c,,question,Was it good?,Yes,c,,", Text(files, "data/surveys.csv"), StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    private static string Text(ImmutableArray<SiteFile> files, string path) => Encoding.UTF8.GetString(files.Single(file => file.Path == path).Bytes.Span);

    private static SiteContent Content(string[] counts) => Example.Content with
    {
        Statements = [new MeasureStatement("statement", 1, "Statement", Example.Here("data/measures.yml"))],
        Measures = [Measure(counts[0])],
        Observations =
        [
            Observation("2026-08", Geography.Area, null, counts[1]),
            Observation("2026-09", Geography.Area, null, counts[2]),
            Observation("2026-09", Geography.England, null, counts[3]),
            Observation("2026-09", Geography.Area, "Autism", counts[4]),
        ],
        Services = [Example.Service("therapy")],
        Vocabulary = new Vocabulary { ServiceTypes = [new VocabularyTerm("therapy", "Therapy", null, null, Example.Here("data/vocabulary.yml"))] },
        WaitingTimes =
        [
            new WaitingTime(
                Example.To("therapy"), AsOf, AsOf, null, null, null,
                Example.Figure(counts[5]), Example.Figure(counts[6]), Example.Figure(counts[7]), BeingDone: null, Note: null, Invented: false, Example.Here("data/waiting-times.csv")),
        ],
        Surveys =
        [
            new Survey(
                new SurveyFacts("survey", "A survey", "Parents", AsOf, AsOf, AsOf, Invented: false, [], [], Example.Here("data/surveys.yml")),
                Example.Figure(counts[8]),
                [new SurveyQuestion("question", "Was it good?", [new SurveyOption("Yes", Example.Figure(counts[9]))])]),
        ],
    };

    private static Measure Measure(string baseline) => new()
    {
        Id = "measure",
        Statement = Example.To("statement"),
        Title = "Measure",
        Definition = "Children counted.",
        Unit = MeasureUnit.Count,
        Better = Better.Lower,
        Kind = MeasureKind.Outcome,
        Disclosure = DisclosureRule.People,
        DataSource = "Returns",
        OwnerRole = "Data lead",
        Frequency = Frequency.Monthly,
        Goals = [],
        Promise = new ReducePromise(50, new DateOnly(2029, 3, 31), "Half as many.", null),
        Baseline = new Baseline(Example.Figure(baseline), null, new DateOnly(2026, 3, 31), null),
        Source = Example.Here("data/measures.yml"),
    };

    private static Observation Observation(string period, Geography geography, string? group, string value) => new(
        Example.To("measure"), Example.Period(period), geography, group is null ? null : "need", group, Example.Figure(value), AsOf, null, null, Invented: false,
        Example.Here("data/observations.csv"));

    /// <summary>Ten counts above nought and below five, with five decimals so that they cannot turn up by chance.</summary>
    private static Arbitrary<string[]> SmallCounts() =>
        Gen.Choose(100001, 499999)
            .Where(number => number % 10 != 0)
            .Select(number => (number / 100000m).ToString("0.00000", CultureInfo.InvariantCulture))
            .ArrayOf(10)
            .ToArbitrary();
}
