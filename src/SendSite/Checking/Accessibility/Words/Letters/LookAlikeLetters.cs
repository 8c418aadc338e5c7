using System.Text.RegularExpressions;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Letters;

/// <summary>A word is written in letters of its own alphabet, not in signs that only look like them.</summary>
internal sealed partial class LookAlikeLetters : IPageCheck
{
    private const string Cyrillic = "аеорсухіѕјһАВЕКМНОРСТУХІЅЈ";
    private const string Greek = "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    public Rule Rule { get; } = new("SS885", nameof(LookAlikeLetters), Severity.Error,
        Why: "Speech software and search read another sign than the eye does: they stumble, spell, or say nothing at all. WCAG failure F71.")
    {
        Criteria = ["1.1.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from text in page.Document.Body is { } body ? RunningText.Nodes(body, element => RunningText.NeverProse.Contains(element.LocalName)) : []
        where !System.Text.Ascii.IsValid(text.Data)
        from Match word in Word().Matches(text.Data)
        where (IsMixed(word.Value) || Styled().IsMatch(word.Value)) && Perceived.IsMet(text.ParentElement!, page)
        select page.Report(Rule, text.ParentElement,
            $"\"{word.Value}\" is written with signs that only look like its letters.",
            hint: "Type it in plain letters; make letters bold or slanted with markup and styles.");

    /// <summary>Latin letters and, among them, foreign ones that cannot be told from Latin by eye.</summary>
    private static bool IsMixed(string word)
    {
        var latin = word.Count(char.IsAsciiLetter);
        var strange = word.Count(letter => letter >= '\u0370' && char.IsLetter(letter) && !char.IsSurrogate(letter));
        return latin >= 2 && strange > 0 && strange <= latin
            && (word.Count(Cyrillic.Contains) == strange || (word.Length > 3 && word.Count(Greek.Contains) == strange));
    }

    [GeneratedRegex(@"(?:[\p{L}\p{M}]|\uD835[\uDC00-\uDFFF]|[\u24B6-\u24E9]){3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // Letters for formulas, and letters in rings.
    [GeneratedRegex(@"(?:\uD835[\uDC00-\uDFFF]|[\u24B6-\u24E9]){3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Styled();
}
