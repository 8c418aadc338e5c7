using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Pages;

namespace SendSite.Checking.Statement;

/// <summary>A finished statement as a monitor reads it: its headings, what stands under each, and its sentences.</summary>
internal sealed partial class StatementText
{
    private readonly ImmutableArray<IElement> _inMain;

    public StatementText(FinishedPage page, AccessibilityPage expected)
    {
        Page = page;
        Expected = expected;
        Main = page.Elements.Named("main").FirstOrDefault();
        _inMain = Main is null ? [] : [.. Main.GetDescendants().OfType<IElement>()];
        Headings = [.. _inMain.Where(IsHeading)];
        Sentences = [.. _inMain.Where(element => element.LocalName is "p" or "li" or "dd").SelectMany(SentencesOf)];
    }

    public FinishedPage Page { get; }

    /// <summary>What it was made from.</summary>
    public AccessibilityPage Expected { get; }

    public IElement? Main { get; }

    public ImmutableArray<IElement> Headings { get; }

    /// <summary>Every sentence of the text, in order.</summary>
    public ImmutableArray<string> Sentences { get; }

    /// <summary>An element's words with single spaces.</summary>
    public static string Words(INode node) => Spaces().Replace(node.TextContent, " ").Trim();

    /// <summary>A day as the model statement writes it, such as <c>5 October 2026</c>, anywhere after the given words; null when there is none.</summary>
    public static DateOnly? DayAfter(string words, string sentence) =>
        sentence.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start
        && Day().Match(sentence, start + words.Length) is { Success: true } day
        && day.Index == start + words.Length + 1
        && DateOnly.TryParseExact(day.Value, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)
            ? found
            : null;

    /// <summary>Whether all these words stand in one sentence, in this order.</summary>
    public bool Says(params ReadOnlySpan<string> tokens)
    {
        foreach (var sentence in Sentences)
        {
            if (HoldsInOrder(sentence, tokens))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A heading with exactly these words; null when there is none.</summary>
    public IElement? Heading(string words) => Headings.FirstOrDefault(heading => Words(heading) == words);

    /// <summary>A heading that has this word somewhere.</summary>
    public IElement? HeadingAbout(string word) => Headings.FirstOrDefault(heading => Words(heading).Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Everything after a heading, up to the next of its level or above.</summary>
    public ImmutableArray<IElement> Under(IElement heading) =>
    [
        .. _inMain.SkipWhile(element => element != heading).Skip(1)
            .TakeWhile(element => !IsHeading(element) || string.CompareOrdinal(element.LocalName, heading.LocalName) > 0),
    ];

    private static bool HoldsInOrder(string sentence, ReadOnlySpan<string> tokens)
    {
        var from = 0;
        foreach (var token in tokens)
        {
            var at = sentence.IndexOf(token, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + token.Length;
        }

        return true;
    }

    private static bool IsHeading(IElement element) => element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    private static IEnumerable<string> SentencesOf(IElement block) => SentenceEnd().Split(Words(block)).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=[.!?])\s(?=[A-Z])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b\d{1,2} [A-Z][a-z]+ \d{4}\b")]
    private static partial Regex Day();
}
