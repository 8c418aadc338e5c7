using SendSite.Model.Measures;

namespace SendSite.Tests.Measures;

public class LimitJudgeTests
{
    private static readonly MeasureExample NoneOver = new(new CeilingPromise(0, null, "Nobody waits over 52 weeks.", null)) { Better = Better.Lower };

    private static readonly MeasureExample AtLeast90 = new(new FloorPromise(90, null, "At least 90%.", null));

    [Fact]
    public void At_the_limit_the_promise_is_kept()
    {
        Assert.Equal((Verdict.Met, VerdictReason.TargetReached), (NoneOver with { Figures = [("2026-09", "0")] }).Outcome);
        Assert.Equal((Verdict.Met, VerdictReason.TargetReached), (AtLeast90 with { Figures = [("2026-09", "90")] }).Outcome);
        Assert.Equal(90m, (AtLeast90 with { Figures = [("2026-09", "90")] }).Judgement.Workings!.Target);
    }

    [Fact]
    public void Past_the_limit_with_nothing_before_it_is_behind()
    {
        Assert.Equal((Verdict.Behind, VerdictReason.WorseThanExpected), (NoneOver with { Figures = [("2026-09", "1")] }).Outcome);
        Assert.Equal((Verdict.Behind, VerdictReason.WorseThanExpected), (AtLeast90 with { Figures = [("2026-09", "89.9")] }).Outcome);
    }

    [Theory]
    [InlineData("6", Verdict.Behind, VerdictReason.WorseThanExpected)]
    [InlineData("11", Verdict.Behind, VerdictReason.WorseThanExpected)]
    [InlineData("12", Verdict.MovingAway, VerdictReason.WorseThanStart)]
    public void Past_a_limit_without_a_day_the_figure_before_decides(string figure, Verdict verdict, VerdictReason reason)
    {
        var judged = NoneOver with { Figures = [("2026-06", "11"), ("2026-09", figure)] };
        Assert.Equal((verdict, reason), judged.Outcome);
        Assert.Equal((11m, new DateOnly(2026, 6, 30)), (judged.Judgement.Workings!.Start, judged.Judgement.Workings.StartAt));
    }

    [Theory]
    [InlineData("6", Verdict.Behind)]
    [InlineData("12", Verdict.MovingAway)]
    public void The_baseline_is_the_figure_before_the_first(string figure, Verdict verdict)
    {
        var judged = NoneOver with { Start = "11", StartAt = "2026-06-30", Figures = [("2026-09", figure)] };
        Assert.Equal(verdict, judged.Judgement.Verdict);
        Assert.Equal((11m, new DateOnly(2026, 6, 30)), (judged.Judgement.Workings!.Start, judged.Judgement.Workings.StartAt));
    }

    [Fact]
    public void The_latest_figure_before_decides_whether_baseline_or_observation()
    {
        var judged = NoneOver with { Start = "20", StartAt = "2026-03-31", Figures = [("2026-06", "11"), ("2026-09", "12")] };
        Assert.Equal(Verdict.MovingAway, judged.Judgement.Verdict);

        judged = NoneOver with { Start = "20", StartAt = "2026-08-31", Figures = [("2026-06", "11"), ("2026-09", "12")] };
        Assert.Equal(Verdict.Behind, judged.Judgement.Verdict);
    }

    // From 100 down to 20 by 31 March 2029; on 30 September 2027 the line is at 60, and 8 is forgiven.
    [Theory]
    [InlineData("20", Verdict.Met)]
    [InlineData("68", Verdict.OnCourse)]
    [InlineData("68.1", Verdict.Behind)]
    [InlineData("100.1", Verdict.MovingAway)]
    public void Past_a_limit_with_a_start_and_a_day_the_straight_line_decides(string figure, Verdict verdict)
    {
        var judged = new MeasureExample(new CeilingPromise(20, new DateOnly(2029, 3, 31), "20 at most by 2029", null))
        {
            Better = Better.Lower,
            Start = "100",
            StartAt = "2026-03-31",
            Figures = [("2027-09-30", figure)],
        };
        Assert.Equal(verdict, judged.Judgement.Verdict);
    }

    [Fact]
    public void A_start_inside_the_limit_draws_no_line_out_of_it()
    {
        // A line from 95 to 90 would call 89.8 on course in March 2029, though at least 90 is promised.
        var judged = new MeasureExample(new FloorPromise(90, new DateOnly(2029, 3, 31), "At least 90%.", null))
        {
            Start = "95",
            StartAt = "2026-03-31",
            Figures = [("2027-28", "89.5"), ("2028-29", "89.8")],
        };
        Assert.Equal((Verdict.Behind, VerdictReason.WorseThanExpected), judged.Outcome);
    }

    [Fact]
    public void Past_a_dated_limit_without_a_start_the_figure_before_decides()
    {
        var judged = new MeasureExample(new FloorPromise(90, new DateOnly(2029, 3, 31), "At least 90%.", null)) { Figures = [("2026-06", "85"), ("2026-09", "84")] };
        Assert.Equal((Verdict.MovingAway, VerdictReason.WorseThanStart), judged.Outcome);
    }
}
