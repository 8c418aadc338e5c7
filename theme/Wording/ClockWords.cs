using System.Globalization;

namespace SendSite.Theme.Wording;

/// <summary>Times as GOV.UK writes them: <c>9am</c>, <c>4:30pm</c>, <c>midday</c>.</summary>
public static class ClockWords
{
    public static string Of(TimeOnly time)
    {
        if (time == new TimeOnly(12, 0))
        {
            return "midday";
        }

        var hour = time.ToString(time.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture);
        return hour + (time.Hour < 12 ? "am" : "pm");
    }
}
