using SendSite.Model.Time;

namespace SendSite.Tests.Time;

public class QuarterTests
{
    [Theory]
    [InlineData("2026-27 Q1", "2026-04-01", "2026-06-30", "April to June 2026")]
    [InlineData("2026-27 Q2", "2026-07-01", "2026-09-30", "July to September 2026")]
    [InlineData("2026-27 Q3", "2026-10-01", "2026-12-31", "October to December 2026")]
    [InlineData("2026-27 Q4", "2027-01-01", "2027-03-31", "January to March 2027")]
    [InlineData("2027-28 Q4", "2028-01-01", "2028-03-31", "January to March 2028")]
    public void A_financial_quarter_is_three_months_from_April(string text, string start, string end, string months)
    {
        Assert.True(Quarter.TryParse(text, out var quarter));
        Assert.Equal((start, end), ($"{quarter.Start:yyyy-MM-dd}", $"{quarter.End:yyyy-MM-dd}"));
        Assert.Equal(months, quarter.Months);
        Assert.Equal(text, quarter.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-27")]
    [InlineData("2026-27 Q0")]
    [InlineData("2026-27 Q5")]
    [InlineData("2026-27 q2")]
    [InlineData("2026-27  Q2")]
    [InlineData("2026-27 Q2 ")]
    [InlineData("2026-28 Q2")]
    [InlineData("2026-27 Q٢")]
    [InlineData("2026–27 Q2")]
    public void Anything_else_is_refused(string text) => Assert.False(Quarter.TryParse(text, out _));

    [Fact]
    public void Every_day_of_four_years_lies_in_the_quarter_that_contains_it()
    {
        for (var day = new DateOnly(2026, 1, 1); day.Year < 2030; day = day.AddDays(1))
        {
            var quarter = Quarter.Containing(day);
            Assert.InRange(day, quarter.Start, quarter.End);
        }
    }

    [Fact]
    public void Next_and_previous_cross_the_plan_year()
    {
        Assert.True(Quarter.TryParse("2026-27 Q4", out var last));
        Assert.Equal("2027-28 Q1", last.Next.ToString());
        Assert.Equal(last, last.Next.Previous);
        Assert.Equal(last.End.AddDays(1), last.Next.Start);
        Assert.True(last.CompareTo(last.Next) < 0);
    }
}
