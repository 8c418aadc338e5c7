using System.Globalization;
using AngleSharp.Dom;

namespace SendSite.Checking.Aria;

/// <summary>The usual ways of keeping words for speech software while taking them from sight.</summary>
internal static class OutOfSight
{
    private static readonly string[] Sides = ["left", "top", "right", "bottom"];
    private static readonly string[] Lengths = ["width", "height", "max-width", "max-height"];

    /// <summary>Whether the author's own styles for this element do that to it and all inside it.</summary>
    public static bool Applies(IElement element, PageStyles styles) =>
        styles.Value(element, "opacity") is { } opacity && Number(opacity) == 0
        || styles.Value(element, "font-size") is { } size && Number(size) == 0
        || styles.Value(element, "text-indent") is { } indent && Number(indent) <= -999
        || IsMovedAway(element, styles)
        || IsClippedAway(element, styles)
        || IsShrunk(element, styles);

    private static bool IsMovedAway(IElement element, PageStyles styles) =>
        styles.Value(element, "position") is "absolute" or "fixed"
        && Sides.Any(side => styles.Value(element, side) is { } place && Number(place) <= -999);

    private static bool IsClippedAway(IElement element, PageStyles styles) =>
        styles.Value(element, "clip") is { } clip && styles.Value(element, "position") is "absolute" or "fixed"
            && clip.StartsWith("rect(", StringComparison.Ordinal) && Numbers(clip[5..]).All(length => length is 0 or 1)
        || styles.Value(element, "clip-path") is { } path
            && (path.StartsWith("inset(50%", StringComparison.Ordinal) || path.StartsWith("inset(100%", StringComparison.Ordinal) || path.StartsWith("circle(0", StringComparison.Ordinal));

    private static bool IsShrunk(IElement element, PageStyles styles) =>
        styles.Value(element, "overflow") is "hidden" or "clip"
        && (IsTiny(styles.Value(element, "width")) && IsTiny(styles.Value(element, "height"))
            || Lengths.Any(side => styles.Value(element, side) is { } length && Number(length) == 0));

    private static bool IsTiny(string? length) => length is not null && Number(length) is >= 0 and <= 1 && !length.EndsWith('%') && !length.EndsWith("em", StringComparison.Ordinal);

    private static IEnumerable<double> Numbers(string list) =>
        list.TrimEnd(')', ' ').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Number);

    private static double Number(string length) =>
        double.TryParse(length.AsSpan().TrimEnd("%abcdefghijklmnopqrstuvwxyz"), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
