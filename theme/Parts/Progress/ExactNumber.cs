using System.Globalization;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A number as it is keyed into a pocket calculator: up to four decimal places, no unit.</summary>
internal static class ExactNumber
{
    public static string Say(decimal number) =>
        number.ToString("#,##0.####", CultureInfo.InvariantCulture).Replace('-', '\u2212');

    /// <summary>Two places more, for a number that goes into a longer sum.</summary>
    public static string Fine(decimal number) =>
        number.ToString("#,##0.######", CultureInfo.InvariantCulture).Replace('-', '\u2212');

    /// <summary>Nothing for a number that is not known.</summary>
    public static string Say(decimal? number) => number is { } known ? Say(known) : "";
}
