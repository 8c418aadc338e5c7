using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace SendSite.Checking.Aria;

/// <summary>The words a style sheet puts before or after an element.</summary>
internal static class PseudoContent
{
    /// <summary>The text speech software may read: strings and attributes; the stated alternative where there is one; nothing of pictures and counters.</summary>
    public static string Of(IElement element, string pseudoElement, PageStyles styles)
    {
        if (styles.Written(element, pseudoElement, "content") is not { } content || styles.Written(element, pseudoElement, "display") == "none")
        {
            return "";
        }

        var alternative = Styling.CssText.Find(content, 0, "/");
        return Words(alternative < content.Length ? content[(alternative + 1)..] : content, element);
    }

    private static string Words(string content, IElement element)
    {
        var words = new StringBuilder();
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is '"' or '\'')
            {
                i = AppendString(content, i, words);
            }
            else if (content.AsSpan(i).StartsWith("attr(", StringComparison.OrdinalIgnoreCase))
            {
                var close = Styling.CssText.Find(content, i + 5, ")");
                words.Append(element.GetAttribute(content[(i + 5)..close].Trim()));
                i = close;
            }
            else if (content[i] == '(')
            {
                i = Styling.CssText.Find(content, i + 1, ")");
            }
        }

        return words.ToString();
    }

    /// <summary>Adds a quoted string, its escapes resolved.</summary>
    /// <returns>The place of the closing quote.</returns>
    private static int AppendString(string content, int start, StringBuilder words)
    {
        var i = start + 1;
        for (; i < content.Length && content[i] != content[start]; i++)
        {
            if (content[i] != '\\' || i + 1 == content.Length)
            {
                words.Append(content[i]);
                continue;
            }

            var digits = 0;
            while (digits < 6 && i + 1 + digits < content.Length && char.IsAsciiHexDigit(content[i + 1 + digits]))
            {
                digits++;
            }

            if (digits == 0)
            {
                words.Append(content[++i]);
                continue;
            }

            var code = int.Parse(content.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            words.Append(Rune.TryCreate(code, out var rune) ? rune.ToString() : "");
            i += digits + (i + 1 + digits < content.Length && content[i + 1 + digits] == ' ' ? 1 : 0);
        }

        return i;
    }
}
