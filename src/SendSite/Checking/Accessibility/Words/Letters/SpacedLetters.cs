using System.Text.RegularExpressions;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Letters;

/// <summary>A word is written as one, not letter by letter with spaces between.</summary>
internal sealed partial class SpacedLetters : IPageCheck
{
    public Rule Rule { get; } = new("SS883", nameof(SpacedLetters), Severity.Error,
        Why: "Speech software spells it out, and nobody who listens hears a word. WCAG failure F32.")
    {
        Criteria = ["1.3.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from text in page.Document.Body is { } body ? RunningText.Nodes(body, element => RunningText.NeverProse.Contains(element.LocalName)) : []
        where text.Length >= 9
        from Match match in Spaced().Matches(text.Data)
        let word = string.Concat(match.Value.Where(char.IsLetter))
        where IsWord(word) && Perceived.IsMet(text.ParentElement!, page)
        select page.Report(Rule, text.ParentElement,
            $"\"{RunningText.OneLine(match.Value)}\" is a word with spaces between its letters.",
            hint: $"Write \"{word}\", and spread the letters with letter-spacing in a style.");

    /// <summary>Letters that could be a word: some vowel and some consonant, and no piece of the alphabet.</summary>
    private static bool IsWord(string letters)
    {
        var small = letters.ToLowerInvariant();
        return small.Count(IsVowel) * 4 >= small.Length && small.Any(letter => !IsVowel(letter))
            && small.Distinct().Count() * 2 > small.Length
            && small.Zip(small.Skip(1)).Count(pair => pair.Second - pair.First is 1) * 2 < small.Length;
    }

    private static bool IsVowel(char letter) => "aeiouyàâäáéèêëíìîïóòôöúùûüŵŷæøå".Contains(letter, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\p{L}\d'’.])(?:\p{L}[ \u00a0\u2002-\u200a]+){4,}\p{L}(?![\p{L}\d'’.])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();
}
