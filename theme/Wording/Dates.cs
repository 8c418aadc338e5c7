using System.Globalization;

namespace SendSite.Theme.Wording;

/// <summary>Days in the interface's words. The machine's own names of months are never used: they differ from one machine to the next.</summary>
public static class Dates
{
    /// <summary>As people say it: <c>22 November 2026</c>. The space after the day does not break.</summary>
    public static string InWords(DateOnly day, InterfaceStrings words) =>
        words.Format("date-in-words", day.Day, words[Key("month-", day)], day.Year);

    /// <summary><c>November 2026</c>.</summary>
    public static string Month(DateOnly day, InterfaceStrings words) => words.Format("month-in-words", words[Key("month-alone-", day)], day.Year);

    /// <summary>For a <c>datetime</c> attribute: <c>2026-11-22</c>.</summary>
    public static string ForMachines(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Key(string start, DateOnly day) => start + day.Month.ToString(CultureInfo.InvariantCulture);
}
