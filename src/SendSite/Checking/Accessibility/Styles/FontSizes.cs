using System.Globalization;
using AngleSharp.Dom;
using SendSite.Checking.Aria;

namespace SendSite.Checking.Accessibility.Styles;

/// <summary>How large an element's letters are and how long a length is, in CSS pixels, as far as the author's styles tell.</summary>
internal static class FontSizes
{
    private const double Medium = 16;

    /// <summary>The size of the element's letters; nothing where it hangs on what cannot be known here.</summary>
    public static double? Of(IElement? element, PageStyles styles)
    {
        if (element is null)
        {
            return Medium;
        }

        var parent = Of(element.ParentElement, styles);
        return styles.Declaration(element, "font-size")?.Value.Trim().ToLowerInvariant() is { } written
            ? Size(written, parent)
            : styles.Declaration(element, "font") is not null ? null : parent * ByName(element.LocalName);
    }

    /// <summary>A length in pixels; nothing for one that is calculated or hangs on something else.</summary>
    /// <param name="written">As in a style sheet, in small letters.</param>
    /// <param name="fontSize">The size of the letters it is measured by.</param>
    public static double? Pixels(string written, double? fontSize)
    {
        var unit = written.TrimStart("+-.0123456789".ToCharArray());
        return double.TryParse(written.AsSpan(0, written.Length - unit.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? unit switch
            {
                "px" => number,
                "" when number == 0 => 0,
                "em" => number * fontSize,
                "rem" => number * Medium,
                "ex" or "ch" => number * fontSize / 2,
                "pt" => number * 4 / 3,
                "pc" => number * 16,
                "in" => number * 96,
                "cm" => number * 96 / 2.54,
                "mm" => number * 96 / 25.4,
                _ => null,
            }
            : null;
    }

    private static double? Size(string written, double? parent) => written switch
    {
        "inherit" or "unset" => parent,
        "xx-small" => 9,
        "x-small" => 10,
        "small" => 13,
        "medium" or "initial" => Medium,
        "large" => 18,
        "x-large" => 24,
        "xx-large" => 32,
        "smaller" => parent / 1.2,
        "larger" => parent * 1.2,
        _ when written.EndsWith('%') => Pixels(written.TrimEnd('%') + "em", parent) / 100,
        _ => Pixels(written, parent),
    };

    private static double ByName(string name) => name switch
    {
        "h1" => 2,
        "h2" => 1.5,
        "h3" => 1.17,
        "h5" or "sub" or "sup" or "small" => 0.83,
        "h6" => 0.67,
        "big" => 1.2,
        "code" or "kbd" or "samp" or "pre" or "tt" => 0.8125,
        _ => 1,
    };
}
