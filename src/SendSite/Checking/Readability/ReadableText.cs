using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Readability;

/// <summary>
/// The sentences a person reads on a page: the prose of its main part. Tables, menus, headings, forms, labels and words only speech
/// software meets are left out, and so is any block of fewer than four words, which is a label whatever its element.
/// </summary>
internal static class ReadableText
{
    private const int FewestWords = 4;

    private static readonly FrozenSet<string> Closed = RunningText.NeverProse
        .Concat(["button", "dt", "form", "h1", "h2", "h3", "h4", "h5", "h6", "nav", "table"])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "figcaption", "figure", "footer", "header", "li", "main", "ol",
        "p", "section", "summary", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoSentenceEnd = new[]
    {
        "Dr.", "Mr.", "Mrs.", "Ms.", "No.", "Prof.", "St.", "e.g.", "eg.", "i.e.", "ie.", "vs.",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every sentence, on one line, in order.</summary>
    public static List<string> Sentences(IElement main)
    {
        var sentences = new List<string>();
        var block = new StringBuilder();
        Read(main, block, sentences);
        Close(block, sentences);
        return sentences;
    }

    public static bool IsWord(ReadOnlySpan<char> token) =>
        token.IndexOf('@') < 0 && token.IndexOf("://", StringComparison.Ordinal) < 0 && !token.StartsWith("www.") && token.ContainsAnyLetterOrDigit();

    private static void Read(IElement element, StringBuilder block, List<string> sentences)
    {
        for (var i = 0; i < element.ChildNodes.Length; i++)
        {
            if (element.ChildNodes[i] is IText text)
            {
                block.Append(text.Data);
            }
            else if (element.ChildNodes[i] is IElement { LocalName: "br" })
            {
                block.Append(' ');
            }
            else if (element.ChildNodes[i] is IElement inner)
            {
                ReadInner(inner, block, sentences);
            }
        }
    }

    private static void ReadInner(IElement inner, StringBuilder block, List<string> sentences)
    {
        var isClosed = Closed.Contains(inner.LocalName) || inner.ClassList.Contains(RunningText.HiddenClass) || inner.GetAttribute("aria-hidden") == "true";
        var endsBlock = Blocks.Contains(inner.LocalName) || (isClosed && inner.LocalName is not ("code" or "kbd" or "samp" or "svg" or "var" or "span"));
        if (endsBlock)
        {
            Close(block, sentences);
        }

        if (!isClosed)
        {
            Read(inner, block, sentences);
        }

        if (endsBlock)
        {
            Close(block, sentences);
        }
    }

    private static void Close(StringBuilder block, List<string> sentences)
    {
        if (block.Length == 0)
        {
            return;
        }

        var tokens = block.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        block.Clear();
        if (tokens.Count(token => IsWord(token)) < FewestWords)
        {
            return;
        }

        var start = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i == tokens.Length - 1 || EndsSentence(tokens[i]))
            {
                sentences.Add(string.Join(' ', tokens[start..(i + 1)]));
                start = i + 1;
            }
        }
    }

    private static bool EndsSentence(string token) =>
        token.TrimEnd('"', '\'', '”', '’', ')', ']') is [.., '.' or '!' or '?' or '…'] && !NoSentenceEnd.Contains(token);

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> token)
    {
        foreach (var character in token)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
