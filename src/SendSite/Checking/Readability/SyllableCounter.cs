using System.Buffers;

namespace SendSite.Checking.Readability;

/// <summary>
/// Counts the syllables of an English word as said in Britain: groups of vowels, less the letters that are silent, plus vowels that
/// stand together and are said apart. Words the rules get wrong and families meet often are listed.
/// </summary>
internal static class SyllableCounter
{
    private static readonly SearchValues<char> VowelLetters = SearchValues.Create("aeiouy");

    /// <summary>The syllables of one word, hyphens and punctuation and all: at least 1.</summary>
    public static int Count(ReadOnlySpan<char> token)
    {
        var total = 0;
        foreach (var range in token.SplitAny('-', '–', '—'))
        {
            total += CountPart(token[range]);
        }

        return Math.Max(1, total);
    }

    private static int CountPart(ReadOnlySpan<char> part)
    {
        Span<char> letters = stackalloc char[Math.Min(part.Length, 64)];
        var length = 0;
        foreach (var character in part)
        {
            if (character is '\'' or '’' && length > 0)
            {
                break;
            }

            if (char.IsAsciiLetter(character) && length < letters.Length)
            {
                letters[length++] = char.ToLowerInvariant(character);
            }
        }

        var word = letters[..length];
        return length == 0 ? part.IsEmpty ? 0 : 1
            : IsSpelledLetterByLetter(word) ? length
            : IrregularSyllables.Of(word) ?? Math.Max(1, VowelGroups(word) + SaidApart(word) - SilentEndings(word));
    }

    private static bool IsSpelledLetterByLetter(ReadOnlySpan<char> word) => word.Length > 1 && word.IndexOfAny(VowelLetters) < 0;

    private static int VowelGroups(ReadOnlySpan<char> word)
    {
        var groups = 0;
        for (var i = 0; i < word.Length; i++)
        {
            groups += IsVowel(word, i) && (i == 0 || !IsVowel(word, i - 1)) ? 1 : 0;
        }

        return groups;
    }

    /// <summary>Neighbouring vowels that are two syllables: me-di-a, pe-ri-od, di-et, an-nu-al, vi-de-o, do-ing.</summary>
    private static int SaidApart(ReadOnlySpan<char> word)
    {
        var extra = 0;
        for (var i = 1; i < word.Length; i++)
        {
            var before = i > 1 ? word[i - 2] : ' ';
            var isSoft = before is 't' or 'c' or 's' or 'g' or 'x';
            extra += (word[i - 1], word[i]) switch
            {
                ('i', 'a' or 'o') when !isSoft => 1,
                ('i', 'e') when !isSoft && i + 1 < word.Length && (word[i + 1] == 't' || word[(i + 1)..].StartsWith("nt") || word[(i + 1)..].StartsWith("nc")) => 1,
                ('u', 'a' or 'o') when before is not ('q' or 'g') => 1,
                ('e', 'o') when before is not ('p' or 'g' or 'j') => 1,
                ('a' or 'e' or 'o' or 'u' or 'y', 'i') when word[(i + 1)..] is "ng" or "ngs" && IsVowel(word, i - 1) => 1,
                _ => 0,
            };
        }

        return extra;
    }

    /// <summary>The e that is written and not said: tim-e, tim-es, help-ed, stat-e-ment.</summary>
    private static int SilentEndings(ReadOnlySpan<char> word)
    {
        var stem = word switch
        {
            [.. var rest, 'e'] => rest,
            [.. var rest, 'e', 's'] when !EndsInHiss(rest) => rest,
            [.. var rest, 'e', 'd'] when rest is not [.., 't' or 'd'] => rest,
            _ => default,
        };
        var isSyllable = stem is [.., 'l' or 'r'] && stem.Length > 1 && !IsVowel(stem, stem.Length - 2) && stem is not [.., 'r', 'l'] and not [.., 'r', 'r'];
        var ending = stem.Length > 0 && !IsVowel(stem, stem.Length - 1) && !isSyllable && stem.IndexOfAny(VowelLetters) >= 0 ? 1 : 0;
        return ending + (HasSilentMiddle(word) ? 1 : 0);
    }

    private static bool EndsInHiss(ReadOnlySpan<char> stem) => stem is [.., 's' or 'x' or 'z' or 'c' or 'g'] or [.., 'c' or 's', 'h'];

    /// <summary>safe-ly, state-ment, hope-ful, home-less, aware-ness; but el-e-ment, whose e follows an l.</summary>
    private static bool HasSilentMiddle(ReadOnlySpan<char> word)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["ely", "ement", "ements", "eful", "efully", "eless", "eness"])
        {
            if (word.Length > suffix.Length + 1 && word.EndsWith(suffix))
            {
                return word[..^suffix.Length] is [.., not 'l'] stem && !IsVowel(stem, stem.Length - 1) && stem.IndexOfAny(VowelLetters) >= 0;
            }
        }

        return false;
    }

    /// <summary>A y before a vowel is a consonant (year, playing), unless it follows one (trying).</summary>
    private static bool IsVowel(ReadOnlySpan<char> word, int index) => word[index] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => true,
        'y' => index > 0 && (index + 1 == word.Length || !"aeiou".Contains(word[index + 1]) || !"aeiou".Contains(word[index - 1])),
        _ => false,
    };
}
