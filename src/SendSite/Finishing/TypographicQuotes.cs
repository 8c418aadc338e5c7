using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>Straight quotation marks and apostrophes in English text become curly ones. Code and attributes keep theirs.</summary>
internal sealed class TypographicQuotes : IFinishingPass
{
    /// <summary>Elements that flow inside a sentence: a quotation mark just inside one looks back past its edge.</summary>
    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "data", "dfn", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u",
    }.ToFrozenSet(StringComparer.Ordinal);

    public void Apply(FinishedPage page)
    {
        if (page.Document is { Body: { } body, DocumentElement: var root } && IsEnglish(root.GetAttribute("lang")))
        {
            var before = ' ';
            Curl(body, ref before);
        }
    }

    private static void Curl(INode node, ref char before)
    {
        for (var i = 0; i < node.ChildNodes.Length; i++)
        {
            var child = node.ChildNodes[i];
            if (child is IText text)
            {
                Curl(text, ref before);
            }
            else if (child is IElement element)
            {
                Curl(element, ref before);
            }
        }
    }

    private static void Curl(IElement element, ref char before)
    {
        var isInline = Inline.Contains(element.LocalName);
        if (RunningText.NeverProse.Contains(element.LocalName) || !IsEnglish(element.GetAttribute("lang") ?? "en"))
        {
            before = 'x';
            return;
        }

        before = isInline ? before : ' ';
        Curl((INode)element, ref before);
        before = isInline ? before : ' ';
    }

    private static void Curl(IText text, ref char before)
    {
        var data = text.Data;
        if (data.AsSpan().IndexOfAny('"', '\'') < 0)
        {
            before = data.Length > 0 ? data[^1] : before;
            return;
        }

        var characters = data.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            var opens = char.IsWhiteSpace(before) || before is '(' or '[' or '/' or '–' or '—' or '“' or '‘';
            characters[i] = characters[i] switch
            {
                '"' => opens ? '“' : '”',
                '\'' => opens && !IsDigitAfter(characters, i) ? '‘' : '’',
                var other => other,
            };
            before = characters[i];
        }

        text.Data = new string(characters);
    }

    /// <summary>Letters left out before a number, as in '90s, take an apostrophe.</summary>
    private static bool IsDigitAfter(char[] characters, int index) =>
        index + 1 < characters.Length && char.IsAsciiDigit(characters[index + 1]);

    private static bool IsEnglish(string? language) =>
        language is not null && (language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase));
}
