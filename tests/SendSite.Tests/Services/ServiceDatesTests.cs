using SendSite.Model.Content;
using SendSite.Model.Services;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Services;

public class ServiceDatesTests
{
    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void A_service_is_closed_from_its_first_day_until_the_day_before_it_reopens(string day, bool closed) =>
        Assert.Equal(closed, new Closure("We are moving.", Example.Day("2026-06-01"), Example.Day("2026-07-01")).Covers(Example.Day(day)));

    [Fact]
    public void A_closed_service_is_seen_but_cannot_be_used()
    {
        var service = Example.Service("s1") with { Closed = new Closure("We are moving.", null, null) };

        Assert.True(service.IsVisible(Example.PlanDate));
        Assert.False(service.IsLive(Example.PlanDate));
    }

    [Theory]
    [InlineData("2026-07-05", null)]
    [InlineData("2026-07-06", "2026-01-05")]
    public void Families_are_warned_once_a_check_is_more_than_six_months_late(string day, string? since)
    {
        var due = ReviewDates.Due(Example.Day("2025-07-05"), null, months: 6);

        Assert.Equal(since is null ? null : Example.Day(since), ReviewDates.StaleSince(due, Example.Day(day)));
    }

    [Fact]
    public void The_editors_own_day_of_review_comes_first() =>
        Assert.Equal(Example.Day("2026-03-01"), ReviewDates.Due(Example.Day("2025-07-05"), Example.Day("2026-03-01"), months: 6));

    [Theory]
    [InlineData(null, SchoolWeeks.Holidays, false)]
    [InlineData(SchoolWeeks.TermTime, SchoolWeeks.Holidays, false)]
    [InlineData(SchoolWeeks.AllYear, SchoolWeeks.Holidays, true)]
    [InlineData(SchoolWeeks.Holidays, SchoolWeeks.TermTime, false)]
    public void A_service_runs_in_the_weeks_it_says_and_no_others(SchoolWeeks? said, SchoolWeeks asked, bool runs) =>
        Assert.Equal(runs, new Opening("Weekdays", said, []).RunsIn(asked));

    [Fact]
    public void A_session_of_its_own_weeks_counts_too()
    {
        var holidays = new OpeningSession([DayOfWeek.Monday], new TimeOnly(10, 0), new TimeOnly(15, 0), SchoolWeeks.Holidays, null);

        Assert.True(new Opening("Weekdays", SchoolWeeks.TermTime, [holidays]).RunsIn(SchoolWeeks.Holidays));
    }
}
