using SendSite.Model.Time;

namespace SendSite.Tests.Time;

public class PlanYearTests
{
    [Theory]
    [InlineData("2026-27", 2026)]
    [InlineData("2099-00", 2099)]
    [InlineData("1999-00", 1999)]
    public void A_plan_year_is_named_by_two_years_in_a_row(string text, int start)
    {
        Assert.True(PlanYear.TryParse(text, out var year));
        Assert.Equal(start, year.StartYear);
        Assert.Equal(text, year.ToString());
        Assert.Equal(new DateOnly(start, 4, 1), year.Start);
        Assert.Equal(new DateOnly(start + 1, 3, 31), year.End);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026/27")]
    [InlineData("2026-28")]
    [InlineData("2026-26")]
    [InlineData("2026-2027")]
    [InlineData(" 026-27")]
    [InlineData("+026-27")]
    [InlineData("1899-00")]
    [InlineData("2026-٢٧")]
    public void Anything_else_is_refused(string text) => Assert.False(PlanYear.TryParse(text, out _));

    [Theory]
    [InlineData("2026-03-31", "2025-26")]
    [InlineData("2026-04-01", "2026-27")]
    public void A_plan_year_starts_on_the_first_of_April(string day, string year) =>
        Assert.Equal(year, PlanYear.Containing(Tools.Example.Day(day)).ToString());

    [Fact]
    public void Its_four_quarters_fill_it()
    {
        var year = new PlanYear(2027);
        Assert.Equal(year.Start, year.Quarters.First().Start);
        Assert.Equal(year.End, year.Quarters.Last().End);
        Assert.All(year.Quarters.Zip(year.Quarters.Skip(1)), pair => Assert.Equal(pair.First.Next, pair.Second));
    }
}
