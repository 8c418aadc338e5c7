using SendSite.Theme.Wording;

namespace SendSite.Tests.Theme;

public class ServiceWordingTests
{
    [Theory]
    [InlineData("09:00", "9am")]
    [InlineData("16:30", "4:30pm")]
    [InlineData("12:00", "midday")]
    [InlineData("12:15", "12:15pm")]
    [InlineData("00:30", "12:30am")]
    public void Times_are_written_as_people_say_them(string time, string words) =>
        Assert.Equal(words, ClockWords.Of(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }, "Monday to Friday")]
    [InlineData(new[] { DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday }, "Friday to Sunday")]
    [InlineData(new[] { DayOfWeek.Tuesday, DayOfWeek.Thursday }, "Tuesday and Thursday")]
    [InlineData(new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday }, "Monday, Wednesday and Friday")]
    [InlineData(new[] { DayOfWeek.Sunday }, "Sunday")]
    public void Days_that_follow_one_another_are_said_as_a_range(DayOfWeek[] days, string words) =>
        Assert.Equal(words, DayWords.Of([.. days]));
}
