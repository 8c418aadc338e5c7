using SendSite.Model.Measures;
using SendSite.Model.Wording;
using SendSite.Rendering;
using SendSite.Tests.Measures;
using SendSite.Theme.Parts.Progress;

namespace SendSite.Tests.Theme;

/// <summary>A measure's page opens with its latest figure and why that earns the verdict.</summary>
public class VerdictSentenceTests
{
    private static readonly InterfaceStrings _english = StringsFile.For("en");

    private static readonly MeasureExample _rising = new(new ReachPromise(80, new DateOnly(2029, 3, 31), "80 by 2029", null)) { Start = "40", StartAt = "2026-03-31" };

    [Theory]
    [InlineData("81", "The latest figure is 81%, for 30 September 2027. That keeps the promise: 80% by 31 March 2029.")]
    [InlineData("57", "The latest figure is 57%, for 30 September 2027. By then we expected 60.0%. Anything from 56.0% upwards counts as on course.")]
    [InlineData("50", "The latest figure is 50%, for 30 September 2027. By then we expected 60.0%. It had to be 56.0% or more to be on course.")]
    [InlineData("39", "The latest figure is 39%, for 30 September 2027. It started at 40% on 31 March 2026, so it has gone the wrong way. By then we expected 60.0%.")]
    public void Each_verdict_on_a_line_gives_its_reason(string figure, string sentence) =>
        Assert.Equal(sentence, Say(_rising with { Figures = [("2027-09-30", figure)] }));

    [Fact]
    public void A_later_figure_that_is_withheld_is_not_passed_over_in_silence() => Assert.StartsWith(
        "The latest figure that can be shown is 57%, for 30 September 2027.",
        Say(_rising with { Figures = [("2027-09-30", "57"), ("2027-10-31", "c")] }),
        StringComparison.Ordinal);

    [Fact]
    public void No_figure_at_all_is_said() => Assert.Equal("No figure that can be shown has been published yet.", Say(_rising));

    [Fact]
    public void A_promise_to_be_in_line_names_whom_with() => Assert.EndsWith(
        "The figure for England for the same period is 90%. Ours is worse, and the gap has grown.",
        Say(new MeasureExample(new ComparedPromise(Geography.England, null, "In line with England", null))
        {
            Figures = [("2025-26", "85"), ("england 2025-26", "88"), ("2026-27", "80"), ("england 2026-27", "90")],
        }),
        StringComparison.Ordinal);

    private static string Say(MeasureExample example) => new VerdictSentence(example.Progress, _english).Text.Replace('\u00A0', ' ');
}
