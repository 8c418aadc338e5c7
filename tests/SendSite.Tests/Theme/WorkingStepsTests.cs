using SendSite.Model.Measures;
using SendSite.Model.Wording;
using SendSite.Rendering;
using SendSite.Tests.Measures;
using SendSite.Tests.Tools;
using SendSite.Theme.Parts.Progress;

namespace SendSite.Tests.Theme;

/// <summary>A measure's page shows how its verdict was worked out, so that anybody with a pocket calculator gets the same.</summary>
public class WorkingStepsTests
{
    private static readonly InterfaceStrings _english = StringsFile.For("en");

    private static readonly MeasureExample _rising = new(new ReachPromise(75, new DateOnly(2029, 3, 31), "75 by 2029", null)) { Start = "37", StartAt = "2026-06-18" };

    private static readonly MeasureExample _falling = new(new ReducePromise(80, new DateOnly(2029, 3, 31), "80% fewer", null)) { Better = Better.Lower, Start = "161", StartAt = "2026-06-18" };

    private static readonly MeasureExample _never = new(new CeilingPromise(0, null, "Never above none", null)) { Better = Better.Lower };

    private static readonly MeasureExample _yearly = new(new YearlyPromise(false, null, "Fewer every year", null)) { Better = Better.Lower };

    private static readonly MeasureExample _compared = new(new ComparedPromise(Geography.England, null, "In line with England", null));

    public static TheoryData<string, string> Verdicts => new()
    {
        { "rising 80", "met" }, { "rising 57", "on course" }, { "rising 41", "behind" }, { "rising 36", "moving away" },
        { "falling 32.2", "met" }, { "falling 90.5", "on course" }, { "falling 120", "behind" }, { "falling 162", "moving away" },
        { "never 0", "met" }, { "never 5", "behind" }, { "never 7", "moving away" },
        { "yearly 5", "on course" }, { "yearly 6", "behind" }, { "yearly 7.25", "moving away" },
        { "compared 90", "met" }, { "compared 87", "behind" }, { "compared 80", "moving away" },
    };

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void The_last_step_ends_in_the_verdict_the_page_shows(string example, string verdict)
    {
        var progress = Progress(example);

        Assert.EndsWith($": {verdict}.", WorkingSteps.For(progress, _english)[^1], StringComparison.Ordinal);
        Assert.Equal(verdict, Said(progress.Judgement.Verdict));
    }

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Every_sum_comes_out_as_printed(string example, string verdict)
    {
        Assert.NotEmpty(verdict);
        Assert.All(WorkingSteps.For(Progress(example), _english).SelectMany(PocketCalculator.Sums), sum => Assert.InRange(sum.Result - sum.Printed, -0.0002m, 0.0002m));
    }

    [Fact]
    public void A_projection_can_be_repeated_from_the_numbers_it_prints()
    {
        var projection = (_rising with { Figures = [("2026-06", "43"), ("2026-07", "44"), ("2026-08", "44"), ("2026-09", "45"), ("2026-10", "45")] }).Progress.Projection!;

        var sums = ProjectionSteps.For(projection, _english).SelectMany(PocketCalculator.Sums).ToList();

        Assert.Equal([59.5543m, 5.0934m, 54.4609m, 64.6477m], sums.Select(sum => sum.Printed));
        Assert.All(sums, sum => Assert.InRange(sum.Result - sum.Printed, -0.0002m, 0.0002m));
    }

    [Fact]
    public void A_line_is_shown_from_its_start_to_the_figure_expected_by_now()
    {
        var steps = WorkingSteps.For(Progress("rising 57"), _english);

        Assert.Contains("Work out the way from start to target: 75 − 37 = 38.", steps);
        Assert.Contains("Work out what we expected by then: 37 + (38 × 469 ÷ 1,017) = 54.5241.", steps);
        Assert.Contains("Close enough is 10% of the way: 38 × 10 ÷ 100 = 3.8. So 54.5241 − 3.8 = 50.7241 or more is on course.", steps);
    }

    [Theory]
    [InlineData("2026-07-31", "too early to say")]
    [InlineData("2026-06-01", "too early to say")]
    public void A_figure_too_soon_after_the_start_is_not_judged(string period, string verdict)
    {
        var judged = _rising with { Figures = [(period, "40")] };

        Assert.EndsWith($": {verdict}.", WorkingSteps.For(judged.Progress, _english)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_figures_are_named()
    {
        Assert.Equal("No figure that can be shown has been published: no data yet.", Assert.Single(WorkingSteps.For(_rising.Progress, _english)));
        Assert.Contains("There is no starting figure", WorkingSteps.For((_rising with { Start = null, Figures = [("2027-09-30", "57")] }).Progress, _english)[^1], StringComparison.Ordinal);
        Assert.Contains("Look for a figure for England", WorkingSteps.For((_compared with { Figures = [("2027-09-30", "57")] }).Progress, _english)[^1], StringComparison.Ordinal);
    }

    private static MeasureProgress Progress(string example)
    {
        var (name, figure) = (example.Split(' ')[0], example.Split(' ')[1]);
        return name switch
        {
            "rising" => (_rising with { Figures = [("2027-09-30", figure)] }).Progress,
            "falling" => (_falling with { Figures = [("2027-09-30", figure)] }).Progress,
            "never" => (_never with { Figures = [("2026-27 Q1", "6"), ("2026-27 Q2", figure)] }).Progress,
            "yearly" => (_yearly with { Figures = [("2025-26", "6"), ("2026-27", figure)] }).Progress,
            _ => (_compared with { Figures = [("2025-26", "85"), ("england 2025-26", "90"), ("2026-27", figure), ("england 2026-27", "90")] }).Progress,
        };
    }

    private static string Said(Verdict verdict) => _english[SendSite.Theme.Wording.VerdictWords.Look(verdict).Key];
}
