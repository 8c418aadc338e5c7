using System.Text;

namespace SendSite.Styling;

/// <summary>Finds its way in the text of a style sheet: comments, strings and brackets.</summary>
internal static class CssText
{
    /// <summary>The text with a space for each comment.</summary>
    public static string WithoutComments(string css)
    {
        var kept = new StringBuilder(css.Length);
        for (var i = 0; i < css.Length;)
        {
            if (css[i] is '"' or '\'')
            {
                var end = AfterString(css, i);
                kept.Append(css, i, end - i);
                i = end;
            }
            else if (css[i] == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                kept.Append(' ');
                i = end < 0 ? css.Length : end + 2;
            }
            else
            {
                kept.Append(css[i++]);
            }
        }

        return kept.ToString();
    }

    /// <summary>The first place, from a start, of any of these marks outside strings and brackets; the end of the text if none.</summary>
    public static int Find(string css, int start, string marks)
    {
        var depth = 0;
        for (var i = start; i < css.Length; i++)
        {
            if (depth == 0 && marks.Contains(css[i]))
            {
                return i;
            }

            switch (css[i])
            {
                case '"' or '\'':
                    i = AfterString(css, i) - 1;
                    break;
                case '\\':
                    i++;
                    break;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    depth = Math.Max(0, depth - 1);
                    break;
            }
        }

        return css.Length;
    }

    /// <summary>The parts between a mark that stands outside strings and brackets, trimmed, the empty ones left out.</summary>
    public static IEnumerable<string> Split(string css, string mark)
    {
        for (var start = 0; start < css.Length;)
        {
            var end = Find(css, start, mark);
            if (css[start..end].Trim() is { Length: > 0 } part)
            {
                yield return part;
            }

            start = end + 1;
        }
    }

    private static int AfterString(string css, int start)
    {
        for (var i = start + 1; i < css.Length; i++)
        {
            if (css[i] == '\\')
            {
                i++;
            }
            else if (css[i] == css[start] || css[i] == '\n')
            {
                return i + 1;
            }
        }

        return css.Length;
    }
}
