using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>Rewrites one text node, use by use from left to right.</summary>
internal sealed class AbbreviationWriter(IText text, PhraseFinder<Abbreviation> finder)
{
    private readonly string _data = text.Data;
    private readonly IDocument _document = text.Owner!;
    private int _done;

    /// <summary>Writes the text up to the use, and the use itself: spelled out with the short form in brackets, or as <c>abbr</c>.</summary>
    public void Write(PhraseMatch<Abbreviation> use, bool spellOut)
    {
        var before = _data[_done..use.Start];
        var words = use.Value.InFull(use.IsPlural);
        var shortForm = _data.Substring(use.Start, use.Length);
        _done = use.End;
        if (!spellOut || IsSpelledOut(before, words))
        {
            Put(before);
            Put(shortForm, title: spellOut ? null : words);
            return;
        }

        var isInBrackets = before.EndsWith('(') && _done < _data.Length && _data[_done] == ')';
        Put(WithArticleFor(words, before));
        PutWords(StartsSentence(before, use.Start) ? char.ToUpperInvariant(words[0]) + words[1..] : words);
        Put(isInBrackets ? ", " : " (");
        Put(shortForm, title: null);
        Put(isInBrackets ? "" : ")");
    }

    /// <summary>Leaves the rest of the text as it is.</summary>
    public void Finish()
    {
        if (_done > 0)
        {
            text.Data = _data[_done..];
        }
    }

    private static bool IsSpelledOut(string before, string words) =>
        before.EndsWith('(') && RunningText.OneLine(before).EndsWith(words + " (", StringComparison.OrdinalIgnoreCase);

    /// <summary>"an SEN teacher" becomes "a special educational needs teacher".</summary>
    private static string WithArticleFor(string words, string before)
    {
        var last = before[(before.AsSpan().TrimEnd(' ').LastIndexOfAny(' ', '\n', '(') + 1)..];
        if (last is not ("a " or "an " or "A " or "An "))
        {
            return before;
        }

        var isVowel = char.ToLowerInvariant(words[0]) is 'a' or 'e' or 'i' or 'o' or 'u'
            && !words.StartsWith("uni", StringComparison.OrdinalIgnoreCase) && !words.StartsWith("one", StringComparison.OrdinalIgnoreCase);
        return before[..^last.Length] + last[0] + (isVowel ? "n " : " ");
    }

    private bool StartsSentence(string before, int start)
    {
        var said = before.AsSpan().TrimEnd();
        return said.Length > 0
            ? said[^1] is '.' or '!' or '?' && said.Length < before.Length
            : _data.AsSpan(0, start).IsWhiteSpace() && text.Parent?.FirstChild == text
                && text.ParentElement?.LocalName is "p" or "li" or "dd" or "td" or "blockquote" or "div";
    }

    /// <summary>Words may hold short forms of their own (SEND in SENDIASS): those are marked, never spelled out in turn.</summary>
    private void PutWords(string words)
    {
        var done = 0;
        foreach (var inner in finder.In(words))
        {
            Put(words[done..inner.Start]);
            Put(words.Substring(inner.Start, inner.Length), inner.Value.InFull(inner.IsPlural));
            done = inner.End;
        }

        Put(words[done..]);
    }

    private void Put(string plain)
    {
        if (plain.Length > 0)
        {
            text.Before(_document.CreateTextNode(plain));
        }
    }

    private void Put(string shortForm, string? title)
    {
        var element = _document.CreateElement("abbr");
        element.TextContent = shortForm;
        if (title is not null)
        {
            element.SetAttribute("title", title);
        }

        text.Before(element);
    }
}
