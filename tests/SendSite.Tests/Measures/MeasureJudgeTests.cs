using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Measures;

public class MeasureJudgeTests
{
    private static readonly ReachPromise To75 = new(75, new DateOnly(2029, 3, 31), "75% by 2029", null);

    [Fact]
    public void A_measure_still_to_be_set_up_has_no_data_whatever_has_been_published()
    {
        var example = new MeasureExample(new SetUpPromise("Build a survey.", null)) { Figures = [("2026-27", "50")] };
        Assert.Equal((Verdict.NoData, VerdictReason.NotSetUp), example.Outcome);
        Assert.Null(example.Judgement.Workings);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("x")]
    [InlineData("c")]
    [InlineData("low")]
    public void Without_a_number_there_is_no_data(string? symbol)
    {
        var example = new MeasureExample(To75) { Start = "37", StartAt = "2026-03-31", Figures = symbol is null ? [] : [("2026-27", symbol)] };
        Assert.Equal((Verdict.NoData, VerdictReason.NoFigure), example.Outcome);
    }

    [Fact]
    public void A_symbol_after_a_number_leaves_the_number_to_be_judged()
    {
        var example = new MeasureExample(To75) { Start = "37", StartAt = "2026-03-31", Figures = [("2026-27", "75"), ("2027-28", "x")] };
        Assert.Equal((Verdict.Met, VerdictReason.TargetReached), example.Outcome);
        Assert.Equal(new DateOnly(2027, 3, 31), example.Judgement.Workings!.ObservedAt);
    }

    [Fact]
    public void A_figure_published_after_the_as_of_date_is_not_judged()
    {
        var example = new MeasureExample(To75) { Start = "37", StartAt = "2026-03-31", Figures = [("2026-27", "75")], AsOf = "2027-03-30" };
        Assert.Equal((Verdict.NoData, VerdictReason.NoFigure), example.Outcome);
        Assert.Equal(Verdict.Met, (example with { AsOf = "2027-03-31" }).Judgement.Verdict);
    }

    [Fact]
    public void A_withheld_figure_is_never_judged_and_cannot_be_read_off_the_verdict()
    {
        var example = new MeasureExample(new CeilingPromise(3, null, "Three at most.", null))
        {
            Better = Better.Lower,
            Disclosure = DisclosureRule.People,
            Figures = [("2026-27", "2")],
        };
        Assert.Equal((Verdict.NoData, VerdictReason.NoFigure), example.Outcome);
    }

    [Fact]
    public void A_withheld_baseline_is_no_baseline()
    {
        var example = new MeasureExample(To75) { Disclosure = DisclosureRule.People, Start = "4", StartAt = "2026-03-31", Figures = [("2026-27", "50")] };
        Assert.Equal((Verdict.NoData, VerdictReason.NoBaseline), example.Outcome);
        Assert.Equal(Symbol.Confidential, example.Progress.BaselineValue!.Symbol);
    }

    [Fact]
    public void A_baseline_without_a_date_takes_the_plans_and_says_so()
    {
        var example = new MeasureExample(To75) { Start = "37", Figures = [("2028-29", "70")] };
        Assert.True(example.Progress.BaselineDateAssumed);
        Assert.Equal(Example.PlanDate, example.Progress.BaselineDate);
        Assert.Equal(Example.PlanDate, example.Judgement.Workings!.StartAt);
        Assert.False((example with { StartAt = "2026-03-31" }).Progress.BaselineDateAssumed);
    }
}
