using SendSite.Model.Measures;

namespace SendSite.Tests.Measures;

public class YearlyJudgeTests
{
    private static readonly MeasureExample Rises = new(new YearlyPromise(Rises: true, null, "Up every year.", null));

    [Theory]
    [InlineData("51", Verdict.OnCourse, VerdictReason.AsExpected)]
    [InlineData("50", Verdict.Behind, VerdictReason.WorseThanExpected)]
    [InlineData("49", Verdict.MovingAway, VerdictReason.WorseThanStart)]
    public void The_figure_is_set_against_the_one_a_year_before(string figure, Verdict verdict, VerdictReason reason)
    {
        var judged = Rises with { Figures = [("2025-26", "50"), ("2026-27", figure)] };
        Assert.Equal((verdict, reason), judged.Outcome);
        Assert.Equal((50m, new DateOnly(2026, 3, 31)), (judged.Judgement.Workings!.Start, judged.Judgement.Workings.StartAt));
    }

    [Fact]
    public void A_promise_to_fall_is_kept_by_falling()
    {
        var falls = new MeasureExample(new YearlyPromise(Rises: false, null, "Down every year.", null)) { Better = Better.Lower };
        Assert.Equal(Verdict.OnCourse, (falls with { Figures = [("2025-26", "50"), ("2026-27", "49")] }).Judgement.Verdict);
        Assert.Equal(Verdict.MovingAway, (falls with { Figures = [("2025-26", "50"), ("2026-27", "51")] }).Judgement.Verdict);
    }

    [Fact]
    public void A_figure_only_half_a_year_before_is_not_compared()
    {
        var judged = Rises with { Figures = [("2026-27 Q2", "50"), ("2026-27 Q4", "60")] };
        Assert.Equal((Verdict.TooEarly, VerdictReason.NoYearBefore), judged.Outcome);
    }

    [Fact]
    public void A_quarter_is_not_set_against_a_whole_year_that_ended_a_year_before_it() =>
        Assert.Equal(Verdict.TooEarly, (Rises with { Figures = [("2025-26", "50"), ("2026-27 Q4", "60")] }).Judgement.Verdict);

    [Fact]
    public void A_revised_figure_for_the_year_before_replaces_the_first() =>
        Assert.Equal(Verdict.MovingAway, (Rises with { Figures = [("2025-26", "50"), ("2025-26", "55 r"), ("2026-27", "52")] }).Judgement.Verdict);

    [Theory]
    [InlineData("2027-02", "2028-02")]
    [InlineData("2028-02", "2029-02")]
    public void February_is_a_year_after_February_whether_it_has_28_days_or_29(string before, string after) =>
        Assert.Equal(Verdict.OnCourse, (Rises with { Figures = [(before, "50"), (after, "51")] }).Judgement.Verdict);

    [Theory]
    [InlineData("2026-03-31", Verdict.OnCourse)]
    [InlineData("2025-03-31", Verdict.OnCourse)]
    [InlineData("2026-06-30", Verdict.TooEarly)]
    public void A_baseline_at_least_a_year_old_stands_in_for_the_year_before(string startAt, Verdict verdict) =>
        Assert.Equal(verdict, (Rises with { Start = "50", StartAt = startAt, Figures = [("2026-27", "51")] }).Judgement.Verdict);

    [Fact]
    public void A_baseline_on_a_leap_day_is_a_year_old_at_the_end_of_the_next_February() =>
        Assert.Equal(Verdict.OnCourse, (Rises with { Start = "50", StartAt = "2028-02-29", Figures = [("2029-02", "51")] }).Judgement.Verdict);

    [Fact]
    public void A_symbol_a_year_before_is_not_a_figure_to_compare_with() =>
        Assert.Equal(Verdict.TooEarly, (Rises with { Figures = [("2025-26", "x"), ("2026-27", "51")] }).Judgement.Verdict);
}
