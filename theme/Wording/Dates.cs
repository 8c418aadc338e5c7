using System.Globalization;

namespace SendSite.Theme.Wording;

public static class Dates
{
    /// <summary>As people say it: <c>22 November 2026</c>. The space after the day does not break.</summary>
    public static string InWords(DateOnly day) => day.ToString("d'\u00A0'MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>November 2026</c>.</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>For a <c>datetime</c> attribute: <c>2026-11-22</c>.</summary>
    public static string ForMachines(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
