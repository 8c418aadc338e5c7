using System.Globalization;
using SendSite.Model.Time;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A plan year as people say it: April 2026 to March 2027.</summary>
internal static class YearNames
{
    public static string Say(PlanYear year, InterfaceStrings words) => words.Format(
        "span-to",
        year.Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        year.End.ToString("MMMM yyyy", CultureInfo.InvariantCulture));
}
