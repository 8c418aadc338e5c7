using System.Globalization;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>The part of a file that an address asks for (W3C Media Fragments): <c>#t=8,10</c>.</summary>
internal static class MediaFragment
{
    /// <param name="address">The address as written.</param>
    /// <param name="whole">How long the whole file plays, where known.</param>
    public static double? Seconds(string address, double? whole)
    {
        var mark = address.IndexOf('#', StringComparison.Ordinal);
        var part = mark < 0 ? null : address[(mark + 1)..].Split('&').FirstOrDefault(piece => piece.StartsWith("t=", StringComparison.Ordinal));
        if (part is null)
        {
            return whole;
        }

        var times = part[2..].Replace("npt:", "", StringComparison.Ordinal).Split(',');
        var start = Time(times[0]) ?? 0;
        var end = times.Length > 1 ? Time(times[1]) : null;
        return Math.Min(end ?? double.MaxValue, whole ?? double.MaxValue) is var stop && stop < double.MaxValue ? Math.Max(0, stop - start) : null;
    }

    private static double? Time(string written)
    {
        double seconds = 0;
        foreach (var part in written.TrimEnd('s').Split(':'))
        {
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            seconds = (seconds * 60) + number;
        }

        return seconds;
    }
}
