using SendSite.Model.Measures;

namespace SendSite.Tests.Measures;

/// <summary>
/// From 40 at 31 March 2026 to 80 by 31 March 2029: 1,096 days, for 2028 is a leap year. Tolerance is a tenth of 40, so 4.
/// </summary>
public class LineJudgeTests
{
    private static readonly MeasureExample Rising = new(new ReachPromise(80, new DateOnly(2029, 3, 31), "80 by 2029", null))
    {
        Start = "40",
        StartAt = "2026-03-31",
    };

    // 31 March 2026 to 30 September 2027 is 548 days, half of 1,096: expected is 40 + 40 / 2 = 60 exactly.
    [Theory]
    [InlineData("80", Verdict.Met, VerdictReason.TargetReached)]
    [InlineData("95", Verdict.Met, VerdictReason.TargetReached)]
    [InlineData("79.9", Verdict.OnCourse, VerdictReason.AsExpected)]
    [InlineData("60", Verdict.OnCourse, VerdictReason.AsExpected)]
    [InlineData("56", Verdict.OnCourse, VerdictReason.AsExpected)]
    [InlineData("55.9", Verdict.Behind, VerdictReason.WorseThanExpected)]
    [InlineData("40", Verdict.Behind, VerdictReason.WorseThanExpected)]
    [InlineData("39.9", Verdict.MovingAway, VerdictReason.WorseThanStart)]
    public void Halfway_half_is_expected_and_a_tenth_of_the_way_is_forgiven(string figure, Verdict verdict, VerdictReason reason)
    {
        var judged = Rising with { Figures = [("2027-09-30", figure)] };

        Assert.Equal((verdict, reason), judged.Outcome);
        var workings = judged.Judgement.Workings!;
        Assert.Equal((40m, 80m, 60m, 4m), (workings.Start, workings.Target, workings.Expected, workings.Allowed));
        Assert.Equal(new DateOnly(2027, 9, 30), workings.ObservedAt);
    }

    [Theory]
    [InlineData("20", Verdict.Met)]
    [InlineData("40", Verdict.OnCourse)]
    [InlineData("44", Verdict.OnCourse)]
    [InlineData("44.1", Verdict.Behind)]
    [InlineData("60", Verdict.Behind)]
    [InlineData("60.1", Verdict.MovingAway)]
    public void The_same_holds_downwards_where_lower_is_better(string figure, Verdict verdict)
    {
        // From 60 to 20, so 40 halfway.
        var falling = new MeasureExample(new ReachPromise(20, new DateOnly(2029, 3, 31), "20 by 2029", null))
        {
            Better = Better.Lower,
            Start = "60",
            StartAt = "2026-03-31",
            Figures = [("2027-09-30", figure)],
        };
        Assert.Equal(verdict, falling.Judgement.Verdict);
    }

    [Fact]
    public void The_expected_value_is_read_at_the_end_of_the_period()
    {
        // The plan year 2026-27 ends 365 days in: 40 + 40 × 365 / 1,096.
        var judged = Rising with { Figures = [("2026-27", "50")] };
        Assert.Equal(40m + (40m * (365m / 1096m)), judged.Judgement.Workings!.Expected);
    }

    [Fact]
    public void The_leap_day_counts_as_a_day()
    {
        // 31 March 2026 to 29 February 2028 is 700 days, to 1 March 701.
        Assert.Equal(40m + (40m * (700m / 1096m)), Expected("2028-02-29"));
        Assert.Equal(40m + (40m * (701m / 1096m)), Expected("2028-03-01"));

        static decimal? Expected(string day) => (Rising with { Figures = [(day, "50")] }).Judgement.Workings!.Expected;
    }

    [Theory]
    [InlineData("2026-09-29", Verdict.TooEarly)]
    [InlineData("2026-09-30", Verdict.MovingAway)]
    [InlineData("2026-27 Q1", Verdict.TooEarly)]
    [InlineData("2026-27 Q2", Verdict.MovingAway)]
    public void Two_quarters_must_pass_before_anything_but_met_is_said(string period, Verdict verdict) =>
        Assert.Equal(verdict, (Rising with { Figures = [(period, "10")] }).Judgement.Verdict);

    [Fact]
    public void A_target_reached_early_is_met_at_once() =>
        Assert.Equal((Verdict.Met, VerdictReason.TargetReached), (Rising with { Figures = [("2026-04", "80")] }).Outcome);

    [Fact]
    public void A_figure_from_before_the_start_is_too_early_even_when_it_was_better_than_the_target() =>
        Assert.Equal((Verdict.TooEarly, VerdictReason.FewerThanTwoQuarters), (Rising with { Figures = [("2024-25", "85")] }).Outcome);

    [Theory]
    [InlineData("2028-29")]
    [InlineData("2029-04")]
    public void From_the_promised_day_on_the_whole_target_is_expected(string period)
    {
        var judged = Rising with { Figures = [(period, "60")] };
        Assert.Equal(80m, judged.Judgement.Workings!.Expected);
        Assert.Equal(Verdict.Behind, judged.Judgement.Verdict);
    }

    [Fact]
    public void The_tolerance_can_be_set_to_nothing()
    {
        var strict = Rising with { Tolerance = 0 };
        Assert.Equal(Verdict.OnCourse, (strict with { Figures = [("2027-09-30", "60")] }).Judgement.Verdict);
        Assert.Equal(Verdict.Behind, (strict with { Figures = [("2027-09-30", "59.9")] }).Judgement.Verdict);
    }

    [Fact]
    public void Without_a_starting_figure_no_line_can_be_drawn()
    {
        Assert.Equal((Verdict.NoData, VerdictReason.NoBaseline), (Rising with { Start = null, StartAt = null, Figures = [("2027-28", "90")] }).Outcome);
        Assert.Equal((Verdict.NoData, VerdictReason.NoBaseline), (Rising with { Start = null, Figures = [("2027-28", "90")] }).Outcome);
    }

    [Theory]
    [InlineData("50", Verdict.Met)]
    [InlineData("150", Verdict.OnCourse)]
    [InlineData("170", Verdict.OnCourse)]
    [InlineData("170.1", Verdict.Behind)]
    [InlineData("251", Verdict.MovingAway)]
    public void A_fall_by_a_share_is_worked_out_from_the_start(string figure, Verdict verdict)
    {
        // 80% fewer than 250 is 50. Halfway 150 is expected, and a tenth of 200 is forgiven.
        var judged = new MeasureExample(new ReducePromise(80, new DateOnly(2029, 3, 31), "80% fewer", null))
        {
            Better = Better.Lower,
            Start = "250",
            StartAt = "2026-03-31",
            Figures = [("2027-09-30", figure)],
        };
        Assert.Equal(verdict, judged.Judgement.Verdict);
        Assert.Equal((50m, 150m, 20m), (judged.Judgement.Workings!.Target, judged.Judgement.Workings.Expected, judged.Judgement.Workings.Allowed));
    }

    [Fact]
    public void A_promise_dated_no_later_than_its_start_expects_the_target_at_once()
    {
        var judged = new MeasureExample(new ReachPromise(80, new DateOnly(2026, 3, 31), "80", null))
        {
            Start = "40",
            StartAt = "2026-03-31",
            Figures = [("2026-27", "50")],
        };
        Assert.Equal((Verdict.Behind, 80m), (judged.Judgement.Verdict, judged.Judgement.Workings!.Expected));
    }
}
