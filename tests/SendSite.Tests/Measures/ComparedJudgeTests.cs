using SendSite.Model.Measures;

namespace SendSite.Tests.Measures;

public class ComparedJudgeTests
{
    private static readonly MeasureExample WithEngland = new(new ComparedPromise(Geography.England, null, "In line with or better than England.", null));

    [Theory]
    [InlineData("91", Verdict.Met, VerdictReason.InLineOrBetter)]
    [InlineData("90", Verdict.Met, VerdictReason.InLineOrBetter)]
    [InlineData("89.9", Verdict.Behind, VerdictReason.WorseThanCompared)]
    public void The_national_figure_of_the_same_period_decides(string figure, Verdict verdict, VerdictReason reason)
    {
        var judged = WithEngland with { Figures = [("2026-27", figure), ("england 2026-27", "90")] };
        Assert.Equal((verdict, reason), judged.Outcome);
        Assert.Equal(90m, judged.Judgement.Workings!.Compared);
    }

    [Fact]
    public void Lower_is_better_where_the_measure_says_so() =>
        Assert.Equal(Verdict.Met, (WithEngland with { Better = Better.Lower, Figures = [("2026-27", "89"), ("england 2026-27", "90")] }).Judgement.Verdict);

    [Theory]
    [InlineData("england 2025-26", "80")]
    [InlineData("england academic 2026-27", "80")]
    [InlineData("neighbours 2026-27", "80")]
    [InlineData("england 2026-27", "x")]
    public void Another_period_another_place_or_a_symbol_is_no_comparison(string period, string value)
    {
        var judged = WithEngland with { Figures = [("2026-27", "85"), (period, value)] };
        Assert.Equal((Verdict.NoData, VerdictReason.NoComparison), judged.Outcome);
    }

    [Theory]
    [InlineData("86", "90", Verdict.Behind)] // 4 short now, 5 short before
    [InlineData("85", "90", Verdict.Behind)] // as far short as before
    [InlineData("86", "92", Verdict.MovingAway)] // better than before, but England gained more
    public void A_growing_gap_is_moving_away(string figure, string england, Verdict verdict)
    {
        var judged = WithEngland with { Figures = [("2025-26", "80"), ("england 2025-26", "85"), ("2026-27", figure), ("england 2026-27", england)] };
        Assert.Equal((verdict, VerdictReason.WorseThanCompared), judged.Outcome);
    }

    [Fact]
    public void The_gap_before_is_the_last_one_both_figures_are_known_for()
    {
        var judged = WithEngland with
        {
            Figures = [("2024-25", "80"), ("england 2024-25", "85"), ("2025-26", "70"), ("2026-27", "84"), ("england 2026-27", "90")],
        };
        Assert.Equal(Verdict.MovingAway, judged.Judgement.Verdict);
    }

    [Fact]
    public void Neighbours_can_be_compared_with_instead()
    {
        var judged = new MeasureExample(new ComparedPromise(Geography.Neighbours, null, "As good as areas like us.", null))
        {
            Figures = [("2026-27", "85"), ("england 2026-27", "90"), ("neighbours 2026-27", "84")],
        };
        Assert.Equal(Verdict.Met, judged.Judgement.Verdict);
    }
}
