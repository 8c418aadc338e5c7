using System.Collections.Immutable;
using System.Globalization;

namespace SendSite.Theme.Wording;

/// <summary>Days of the week as people say them: <c>Monday to Friday</c>, <c>Tuesday and Thursday</c>.</summary>
public static class DayWords
{
    /// <param name="days">In the order of the week.</param>
    public static string Of(ImmutableArray<DayOfWeek> days)
    {
        var names = days.Select(day => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day)).ToArray();
        if (days.Length > 2 && days.Skip(1).Zip(days).All(pair => ((int)pair.First - (int)pair.Second + 7) % 7 == 1))
        {
            return $"{names[0]} to {names[^1]}";
        }

        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
