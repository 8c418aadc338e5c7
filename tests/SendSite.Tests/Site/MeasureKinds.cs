using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Model.Settings;
using SendSite.Model.Themes;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>A small site with one measure of each kind of promise, each with a latest figure of its own that nothing else on the site has.</summary>
internal static class MeasureKinds
{
    /// <summary>The latest figure of each kind's measure, by the kind, which is the measure's id too.</summary>
    public static ImmutableSortedDictionary<string, string> Figures { get; } = ImmutableSortedDictionary<string, string>.Empty
        .Add("reach", "61.21").Add("ceiling", "61.22").Add("reduce-by", "61.23").Add("floor", "61.24")
        .Add("every-year", "61.26").Add("compared", "61.27").Add("set-up", "61.28");

    public static SiteContent Content(ImmutableSortedDictionary<string, string> figures)
    {
        var basis = WrittenSite.Smallest;
        return basis with
        {
            Pathways = [],
            Settings = basis.Settings with { AreaCode = "E08000099", OfficialCodes = new OfficialCodes("999", "E12000099", "Example region") },
            Measures = [.. figures.Keys.Select(kind => Measure(basis, kind))],
            Observations = [.. figures.SelectMany(entry => Observations(entry.Key, entry.Value))],
            Themes = [Theme(figures.Keys)],
        };
    }

    private static IEnumerable<Observation> Observations(string kind, string figure) =>
    [
        Observation(kind, "2024-25", Geography.Area, "50"),
        Observation(kind, "2025-26", Geography.Area, figure),
        Observation(kind, "2025-26", Geography.England, "70"),
    ];

    private static Observation Observation(string kind, string period, Geography geography, string value) => new(
        Example.To(kind), Example.Period(period), geography, null, null, Example.Figure(value), Example.Day("2026-07-01"), null, null, Invented: true, Example.Here("data/observations.csv"));

    private static Measure Measure(SiteContent basis, string kind) => basis.Measures[0] with
    {
        Id = kind,
        Title = $"A measure of the kind {kind}",
        Unit = kind switch
        {
            "ceiling" or "reduce-by" => MeasureUnit.Count,
            "floor" => MeasureUnit.Weeks,
            "every-year" => MeasureUnit.Days,
            _ => MeasureUnit.Percent,
        },
        Decimals = 2,
        Disclosure = DisclosureRule.None,
        Promise = Promise(kind),
        Baseline = kind == "set-up" ? null : new Baseline(Example.Figure("40"), Example.Period("2023-24"), null, null),
    };

    private static Promise Promise(string kind) => kind switch
    {
        "reach" => new ReachPromise(90, Example.Day("2029-03-31"), "It will reach 90 by 2029.", null),
        "ceiling" => new CeilingPromise(30, null, "Never above 30.", null),
        "floor" => new FloorPromise(30, null, "Never below 30.", null),
        "reduce-by" => new ReducePromise(50, Example.Day("2029-03-31"), "Half as many by 2029.", null),
        "every-year" => new YearlyPromise(Rises: true, null, "It will rise every year.", null),
        "compared" => new ComparedPromise(Geography.England, null, "At least as good as England.", null),
        _ => new SetUpPromise("We will begin to measure it.", null),
    };

    private static PlanTheme Theme(IEnumerable<string> measures) => new(
        "all", "All measures", "Every measure there is.", ["Each is about something."], [.. measures.Select(Example.To)], [], [], [], [], [], [], null, Example.Here("data/themes.yml"));
}
