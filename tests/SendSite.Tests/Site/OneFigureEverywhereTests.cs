using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Model.Settings;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>One changed cell of the data changes everything that tells it, in one build.</summary>
public class OneFigureEverywhereTests
{
    public static TheoryData<MeasureUnit, string> Kinds => new()
    {
        { MeasureUnit.Percent, "reach" },
        { MeasureUnit.Count, "ceiling" },
        { MeasureUnit.Count, "reduce-by" },
        { MeasureUnit.Weeks, "floor" },
        { MeasureUnit.Days, "every-year" },
        { MeasureUnit.Percent, "compared" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Changing_a_figure_changes_its_page_table_file_and_description_together(MeasureUnit unit, string promise)
    {
        var before = await WrittenSite.WriteAsync(Content(unit, promise, "61.25"));
        var after = await WrittenSite.WriteAsync(Content(unit, promise, "73.75"));

        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        var changed = before.Keys.Where(file => !before[file].AsSpan().SequenceEqual(after[file])).ToHashSet();
        Assert.Subset(
            changed,
            new HashSet<string>
            {
                "progress/measures/measure/index.html",
                "data/observations.csv",
                "data/measures.csv",
                "data/explore-education-statistics/measure.csv",
                "data/datapackage.json",
                "data/all-data.zip",
            });
        Assert.All(new[] { "progress/measures/measure/index.html", "data/observations.csv", "data/measures.csv", "data/explore-education-statistics/measure.csv" }, file =>
        {
            Assert.Contains("73.75", Text(after, file), StringComparison.Ordinal);
            Assert.DoesNotContain("61.25", Text(after, file), StringComparison.Ordinal);
        });
    }

    private static string Text(ImmutableDictionary<string, byte[]> files, string file) => System.Text.Encoding.UTF8.GetString(files[file]);

    private static SiteContent Content(MeasureUnit unit, string promise, string figure)
    {
        var basis = WrittenSite.Smallest;
        return basis with
        {
            Pathways = [],
            Settings = basis.Settings with { AreaCode = "E08000099", OfficialCodes = new OfficialCodes("999", "E12000099", "Example region") },
            Measures = [Measure(basis, unit, promise)],
            Observations = [Observation("2024-25", Geography.Area, "50"), Observation("2025-26", Geography.Area, figure), Observation("2025-26", Geography.England, "70")],
        };
    }

    private static Observation Observation(string period, Geography geography, string value) => new(
        Example.To("measure"), Example.Period(period), geography, null, null, Example.Figure(value), Example.Day("2026-07-01"), null, null, Invented: true, Example.Here("data/observations.csv"));

    private static Measure Measure(SiteContent basis, MeasureUnit unit, string promise) => basis.Measures[0] with
    {
        Id = "measure",
        Title = "A measure of everything",
        Unit = unit,
        Decimals = 2,
        Disclosure = DisclosureRule.None,
        Promise = Promise(promise),
        Baseline = new Baseline(Example.Figure("40"), Example.Period("2023-24"), null, null),
    };

    private static Promise Promise(string kind) => kind switch
    {
        "reach" => new ReachPromise(90, Example.Day("2029-03-31"), "It will reach 90 by 2029.", null),
        "ceiling" => new CeilingPromise(30, null, "Never above 30.", null),
        "floor" => new FloorPromise(30, null, "Never below 30.", null),
        "reduce-by" => new ReducePromise(50, Example.Day("2029-03-31"), "Half as many by 2029.", null),
        "every-year" => new YearlyPromise(Rises: true, null, "It will rise every year.", null),
        _ => new ComparedPromise(Geography.England, null, "At least as good as England.", null),
    };
}
