using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Model.Plan;
using SendSite.Model.Publishing;
using SendSite.Rendering;
using SendSite.Tests.Tools;
using SendSite.Theme.Parts.Progress;

namespace SendSite.Tests.Measures;

/// <summary>Twenty places by March 2027 and fifty by March 2028.</summary>
public class PlacesJudgeTests
{
    private static readonly ImmutableArray<PublishedPlaces> _planned = [Row("2027-03-31", planned: "20"), Row("2028-03-31", planned: "50")];

    [Theory]
    [InlineData("2026-10-31 0", Verdict.TooEarly)]
    [InlineData("2027-03-30 19", Verdict.TooEarly)]
    [InlineData("2027-03-31 20", Verdict.OnCourse)]
    [InlineData("2027-03-31 19", Verdict.Behind)]
    [InlineData("2028-03-30 20", Verdict.OnCourse)]
    [InlineData("2028-03-31 49", Verdict.Behind)]
    [InlineData("2026-10-31 50", Verdict.Met)]
    [InlineData("2028-03-31 51", Verdict.Met)]
    [InlineData("2027-03-31 12;2027-06-30 12", Verdict.Behind)]
    [InlineData("2027-03-31 12;2027-06-30 11", Verdict.MovingAway)]
    [InlineData("2027-03-31 24;2027-06-30 22", Verdict.OnCourse)]
    public void Places_are_judged_by_what_was_due_on_the_day_they_were_counted(string counts, Verdict verdict)
    {
        var judgement = PlacesJudge.Judge([.. _planned, .. counts.Split(';').Select(count => Row(count.Split(' ')[0], opened: count.Split(' ')[1]))]);

        Assert.Equal(verdict, judgement.Verdict);
        Assert.EndsWith($": {StringsFile.For("en")[SendSite.Theme.Wording.VerdictWords.Look(verdict).Key]}.", PlacesSteps.For(judgement, StringsFile.For("en")).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_count_or_a_plan_there_is_no_data()
    {
        Assert.Equal(Verdict.NoData, PlacesJudge.Judge(_planned).Verdict);
        Assert.Equal(Verdict.NoData, PlacesJudge.Judge([Row("2027-03-31", opened: "4")]).Verdict);
        Assert.Equal(Verdict.NoData, PlacesJudge.Judge([.. _planned, Row("2027-03-31", opened: "x")]).Verdict);
    }

    [Fact]
    public void Every_number_behind_the_verdict_is_kept()
    {
        var judgement = PlacesJudge.Judge([.. _planned, Row("2027-03-31", opened: "12"), Row("2027-06-30", opened: "15")]);

        Assert.Equal(
            (new PlacesStep(new DateOnly(2027, 6, 30), 15), new PlacesStep(new DateOnly(2027, 3, 31), 12), new PlacesStep(new DateOnly(2027, 3, 31), 20), new PlacesStep(new DateOnly(2028, 3, 31), 50)),
            (judgement.Opened, judgement.Before, judgement.Due, judgement.Next));
        Assert.Contains("Work out the difference: 15 − 20 = −5.", PlacesSteps.For(judgement, StringsFile.For("en")));
    }

    private static PublishedPlaces Row(string date, string? planned = null, string? opened = null) =>
        new(Example.Day(date), Example.To("base"), Figure(planned), Figure(opened), Example.Day(date), null, Invented: false);

    private static PublishedValue? Figure(string? text) => text is null ? null : new PublishedValue(Example.Figure(text), DisclosureRule.None);
}
