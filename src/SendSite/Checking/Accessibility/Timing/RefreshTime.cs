using System.Globalization;
using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Timing;

/// <summary>When a page reloads or leaves by itself, read as browsers do (HTML Standard, "shared declarative refresh steps").</summary>
internal static class RefreshTime
{
    /// <summary>The meta element that counts, the first that a browser can read, and its seconds; nothing where the page stays.</summary>
    public static (IElement Meta, double Seconds)? Of(IEnumerable<IElement> metas)
    {
        foreach (var meta in metas)
        {
            if (string.Equals(meta.GetAttribute("http-equiv")?.Trim(), "refresh", StringComparison.OrdinalIgnoreCase)
                && Parse(meta.GetAttribute("content") ?? "") is { } seconds)
            {
                return (meta, seconds);
            }
        }

        return null;
    }

    /// <summary>Whole seconds, then perhaps a fraction that is not counted, then the end, a space, a semicolon or a comma.</summary>
    public static double? Parse(string content)
    {
        var text = content.AsSpan().TrimStart(" \t\n\f\r");
        var digits = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? text[..end] : text;
        if (digits.IsEmpty && !text.StartsWith("."))
        {
            return null;
        }

        var rest = text[digits.Length..].TrimStart(".0123456789");
        return rest.IsEmpty || rest[0] is ';' or ',' or ' ' or '\t' or '\n' or '\f' or '\r'
            ? digits.IsEmpty ? 0 : double.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }
}
