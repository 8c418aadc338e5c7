using System.Globalization;

namespace SendSite.Tests.Publishing.Calendars;

/// <summary>Works out moments from the rules a calendar file brings, as a calendar program does that knows no time zones of its own.</summary>
internal static class CalendarZone
{
    public static DateTime Utc(CalendarComponent calendar, string local)
    {
        var time = Moment(local);
        var zone = Assert.Single(calendar.All("VTIMEZONE"));
        var rule = zone.Inner
            .Select(observance => (Starts: LastStart(observance, time), Offset: observance["TZOFFSETTO"]!))
            .OrderBy(observance => observance.Starts)
            .Last();
        return time - new TimeSpan(int.Parse(rule.Offset[..3], CultureInfo.InvariantCulture), int.Parse(rule.Offset[3..], CultureInfo.InvariantCulture), 0);
    }

    /// <summary>The last time the observance began, by the clocks of before, at or before a moment.</summary>
    private static DateTime LastStart(CalendarComponent observance, DateTime before)
    {
        var first = Moment(observance["DTSTART"]!);
        var rule = observance["RRULE"]!.Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        Assert.Equal(("YEARLY", "-1SU"), (rule["FREQ"], rule["BYDAY"]));
        return Enumerable.Range(first.Year, before.Year - first.Year + 1)
            .Select(year => LastSunday(year, int.Parse(rule["BYMONTH"], CultureInfo.InvariantCulture)) + first.TimeOfDay)
            .Where(start => start >= first && start <= before)
            .Max();
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month), 0, 0, 0, DateTimeKind.Unspecified);
        return last.AddDays(-(int)last.DayOfWeek);
    }

    private static DateTime Moment(string text) => DateTime.ParseExact(text, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
