using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>Whether the words of a label stand in a name, one after the other, as software that listens compares them: whole words, no punctuation, no pictures.</summary>
internal static partial class LabelWords
{
    private static readonly FrozenDictionary<string, string> Spoken = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["&"] = "and",
        ["+"] = "plus",
        ["@"] = "at",
        ["%"] = "percent",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the name holds the label. So it does where nothing in the label is a word, or where only a person could say: a letter used as a sign, a word cut short, a hyphen more or less.</summary>
    public static bool IsIn(string label, string name)
    {
        if (label.EnumerateRunes().Any(IsUnspaced))
        {
            return string.Concat(Words(name)).Contains(string.Concat(Words(label)), StringComparison.Ordinal);
        }

        var wanted = Words(WithoutBrackets(label));
        return wanted.Count == 0 || IsSignWithNumber(label) || (wanted.Count == 1 && wanted[0].Length == 1 && char.IsAsciiLetter(wanted[0][0]))
            || Holds(Words(name), Words(label)) || Holds(Words(WithoutBrackets(name)), wanted) || Holds(Words(name), wanted)
            || Holds(WithoutHyphens(name), WithoutHyphens(WithoutBrackets(label))) || IsCutShort(label, wanted, Words(name));
    }

    /// <summary>Whether the label is an arrow or other picture with a number to it, as on the way back from a footnote.</summary>
    private static bool IsSignWithNumber(string label) =>
        !label.Any(char.IsLetter) && label.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol);

    private static bool Holds(List<string> name, List<string> label)
    {
        for (var start = 0; start + label.Count <= name.Count; start++)
        {
            if (name.Skip(start).Take(label.Count).SequenceEqual(label))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                word.Append(rune);
            }
            else if (rune.Value is not ('\'' or '’' or '\u00ad'))
            {
                Close(word, words);
            }
        }

        Close(word, words);
        return words;
    }

    private static void Close(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    private static string WithoutBrackets(string text) => Brackets().Replace(text, " ");

    private static List<string> WithoutHyphens(string text) => Words(Hyphen().Replace(text, ""));

    /// <summary>Whether the label is the name with a word cut short by a full stop, or a sign for a word: "Univ. Ave." for "University Avenue", "Q&amp;A" for "Q and A".</summary>
    private static bool IsCutShort(string label, List<string> wanted, List<string> name)
    {
        var cut = CutWords().Matches(label.ToLowerInvariant()).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var signs = Spoken.Where(sign => label.Contains(sign.Key, StringComparison.Ordinal)).Select(sign => sign.Value).ToHashSet(StringComparer.Ordinal);
        return (cut.Count > 0 && wanted.All(word => name.Contains(word) || (cut.Contains(word) && name.Exists(whole => whole.StartsWith(word[..1], StringComparison.Ordinal)))))
            || (signs.Count > 0 && Holds([.. name.Where(word => !signs.Contains(word))], wanted));
    }

    /// <summary>Scripts that put no space between words.</summary>
    private static bool IsUnspaced(Rune rune) =>
        rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x2FFFF);

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<=\p{L})[-‐‑](?=\p{L})")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"(\p{L}+)\.(?=\s|$)")]
    private static partial Regex CutWords();
}
