namespace SendSite.Finishing;

/// <summary>
/// Finds many phrases in a text in one reading: whole words, the longest where several fit, with or without a plural s. A space in
/// a phrase stands for any white space in the text.
/// </summary>
internal sealed class PhraseFinder<T>
{
    private readonly Dictionary<string, List<(string Phrase, T Value)>> _byFirstWord;
    private readonly StringComparison _comparison;

    public PhraseFinder(IEnumerable<(string Phrase, T Value)> phrases, bool ignoreCase)
    {
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _byFirstWord = phrases
            .Where(entry => entry.Phrase.Length > 0 && char.IsLetterOrDigit(entry.Phrase[0]))
            .GroupBy(entry => entry.Phrase[..WordEnd(entry.Phrase, 0)], StringComparer.FromComparison(_comparison))
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Phrase.Length).ToList(),
                StringComparer.FromComparison(_comparison));
    }

    /// <summary>Every phrase in the text, from left to right; none overlaps another.</summary>
    public List<PhraseMatch<T>> In(string text)
    {
        var found = new List<PhraseMatch<T>>();
        var words = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = WordEnd(text, start);
            var word = text.AsSpan(start, end - start);
            if ((words.TryGetValue(word, out var phrases) || (word[^1] == 's' && words.TryGetValue(word[..^1], out phrases)))
                && Longest(text, start, phrases) is { } match)
            {
                found.Add(match);
                end = match.End;
            }

            start = end;
        }

        return found;
    }

    private PhraseMatch<T>? Longest(string text, int start, List<(string Phrase, T Value)> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            if (!StartsWith(text, start, phrase))
            {
                continue;
            }

            var end = start + phrase.Length;
            var isPlural = end < text.Length && text[end] == 's';
            end += isPlural ? 1 : 0;
            if (end == text.Length || !char.IsLetterOrDigit(text[end]))
            {
                return new PhraseMatch<T>(start, end - start, isPlural, value);
            }
        }

        return null;
    }

    private bool StartsWith(string text, int start, string phrase)
    {
        if (start + phrase.Length > text.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (phrase[i] == ' ' ? !char.IsWhiteSpace(text[start + i]) : string.Compare(phrase, i, text, start + i, 1, _comparison) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }
}
