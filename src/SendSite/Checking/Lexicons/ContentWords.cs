using System.Collections.Frozen;
using SendSite.Checking.Accessibility.Language;

namespace SendSite.Checking.Lexicons;

/// <summary>The words of a text that carry its meaning, cut to their stems so that "opening" and "open" are one.</summary>
internal static class ContentWords
{
    private const int ShortestStem = 3;

    private static readonly FrozenSet<string> SmallWords = (FunctionWords.Find("en")?.Words ?? []).Concat(["s", "t", "re", "ve", "ll"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Endings = ["ations", "ation", "ings", "ing", "ments", "ment", "ions", "ion", "ers", "ies", "ed", "er", "es", "ly", "s", "y", "e"];

    /// <summary>Each once.</summary>
    public static HashSet<string> Of(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                Add(text[start..i].ToLowerInvariant(), stems);
                start = -1;
            }
        }

        return stems;
    }

    public static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private static void Add(string word, HashSet<string> stems)
    {
        if (word.Length > 1 && !SmallWords.Contains(word))
        {
            stems.Add(Stem(word));
        }
    }
}
