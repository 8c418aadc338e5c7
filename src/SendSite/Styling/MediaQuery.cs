using System.Globalization;

namespace SendSite.Styling;

/// <summary>Whether styles for some media apply on a screen of 1280 by 800 CSS pixels, with a mouse, to a person who has stated no preference.</summary>
internal static class MediaQuery
{
    private const double Width = 1280;
    private const double Height = 800;

    public static bool Applies(string list) =>
        string.IsNullOrWhiteSpace(list) || CssText.Split(list, ",").Any(query => One(query.ToLowerInvariant()));

    private static bool One(string query)
    {
        var isNegated = query.StartsWith("not ", StringComparison.Ordinal);
        var plain = isNegated ? query[4..] : query.StartsWith("only ", StringComparison.Ordinal) ? query[5..] : query;
        return plain.Split(" and ").All(part => Part(part.Trim())) != isNegated;
    }

    private static bool Part(string part) =>
        part.StartsWith('(') ? Feature(part.Trim('(', ')').Trim()) : part is "all" or "screen";

    private static bool Feature(string feature)
    {
        var colon = feature.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return Range(feature);
        }

        var value = feature[(colon + 1)..].Trim();
        return feature[..colon].Trim() switch
        {
            "min-width" => Pixels(value) <= Width,
            "max-width" => Pixels(value) >= Width,
            "min-height" => Pixels(value) <= Height,
            "max-height" => Pixels(value) >= Height,
            "orientation" => value == "landscape",
            "hover" or "any-hover" => value == "hover",
            "pointer" or "any-pointer" => value == "fine",
            "prefers-color-scheme" => value == "light",
            "scripting" => value == "enabled",
            "forced-colors" => value == "none",
            var name => name.StartsWith("prefers-", StringComparison.Ordinal) && value == "no-preference",
        };
    }

    /// <summary>A range such as <c>width &gt;= 40em</c>; a feature without a value is taken as there, unless it is a preference.</summary>
    private static bool Range(string feature)
    {
        var parts = feature.Replace("<", " < ", StringComparison.Ordinal).Replace(">", " > ", StringComparison.Ordinal)
            .Replace(" =", "=", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3)
        {
            return feature is "hover" or "pointer" or "color" or "width" or "height";
        }

        for (var i = 1; i + 1 < parts.Length; i += 2)
        {
            var (left, right) = (Pixels(parts[i - 1]), Pixels(parts[i + 1]));
            if (!(parts[i].StartsWith('<') ? left <= right : left >= right))
            {
                return false;
            }
        }

        return true;
    }

    private static double Pixels(string length)
    {
        if (length is "width" or "height")
        {
            return length == "width" ? Width : Height;
        }

        var unit = length.TrimStart("0123456789.+-".ToCharArray());
        return double.TryParse(length[..^unit.Length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? unit is "em" or "rem" ? number * 16 : number
            : double.NaN;
    }
}
