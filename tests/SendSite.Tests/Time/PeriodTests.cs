using SendSite.Model.Time;

namespace SendSite.Tests.Time;

public class PeriodTests
{
    [Theory]
    [InlineData("2025-26", "2025-04-01", "2026-03-31", "April 2025 to March 2026")]
    [InlineData("2026-27 Q2", "2026-07-01", "2026-09-30", "July to September 2026")]
    [InlineData("2026-09", "2026-09-01", "2026-09-30", "September 2026")]
    [InlineData("2028-02", "2028-02-01", "2028-02-29", "February 2028")]
    [InlineData("2027-02", "2027-02-01", "2027-02-28", "February 2027")]
    [InlineData("2028-02-29", "2028-02-29", "2028-02-29", "29 February 2028")]
    [InlineData("academic 2025-26", "2025-09-01", "2026-08-31", "September 2025 to August 2026")]
    public void Each_form_has_its_first_and_last_day(string text, string start, string end, string label)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal((start, end), ($"{period!.Start:yyyy-MM-dd}", $"{period.End:yyyy-MM-dd}"));
        Assert.Equal(label, period.Label);
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2027-02-29")]
    [InlineData("2026-9")]
    [InlineData("academic 2026")]
    [InlineData("Academic 2025-26")]
    [InlineData("academic")]
    [InlineData("30/09/2026")]
    [InlineData("2026-27 Q9")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(Period.TryParse(text, out var period));
        Assert.Null(period);
    }

    [Theory]
    [InlineData("9999-12")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void A_year_nobody_means_is_refused_like_a_plan_year(string text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void Two_halves_of_a_name_that_follow_each_other_are_a_plan_year_not_a_month()
    {
        Assert.True(Period.TryParse("2011-12", out var period));
        Assert.Equal(new DateOnly(2012, 3, 31), period!.End);
    }

    [Fact]
    public void Periods_are_ordered_by_their_end_and_then_the_longer_first()
    {
        string[] texts = ["2026-27 Q2", "2026-09-30", "2026-09", "2025-26", "academic 2025-26"];
        var ordered = texts.Select(Tools.Example.Period).Order().Select(period => period.Text);
        Assert.Equal(["2025-26", "academic 2025-26", "2026-27 Q2", "2026-09", "2026-09-30"], ordered);
    }
}
