using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SendSite.Checking.Browser;

/// <summary>
/// Which of axe's rules we take at their word, which only raise a question, and which a rule of ours replaces; each with its
/// reason. A rule that is not listed is an error where axe is sure, and a question where it is not.
/// </summary>
internal static class AxePolicy
{
    private const string NoSense = "Only markup: a static rule reads it from the page as written, at its line, with the exceptions of the standard.";

    public static readonly ImmutableArray<AxeJudgement> Judgements =
    [
        new("bypass", AxeTrust.Review, "A page may be bypassed in ways no program knows, and a short page needs none.")
        {
            Question = "Can somebody who uses the keyboard get past what every page repeats, by headings, landmarks or a link?",
        },
        new("color-contrast", AxeTrust.Error, "Sure where the background is one colour; it says itself where it is not.")
        {
            Question = "Can the words be read against everything behind them: 4.5 to 1, or 3 to 1 where they are large?",
        },
        new("css-orientation-lock", AxeTrust.LeftOut, "Experimental, and sees only rotations by a right angle: our own rules turn the screen."),
        new("document-title", AxeTrust.LeftOut, NoSense),
        new("duplicate-id-aria", AxeTrust.Review, "A reference reaches the first element of that id, which may well be the right one.")
        {
            Question = "Two elements have one id, and a label or description points to it: is the first of them the one that is meant?",
        },
        new("frame-focusable-content", AxeTrust.Error, "The frame's content takes part in nothing without the keyboard; frames nobody sees are not asked."),
        new("frame-tested", AxeTrust.LeftOut, "Tells of axe's own reach, not of the page."),
        new("frame-title", AxeTrust.LeftOut, "Also asks frames that nobody meets: hidden, or out of the tab order and the accessibility tree."),
        new("frame-title-unique", AxeTrust.Review, "Frames with one name may well hold the same thing.")
        {
            Question = "Do the frames with the same name hold the same thing?",
        },
        new("html-has-lang", AxeTrust.LeftOut, "Also asks documents that are not HTML. " + NoSense),
        new("html-lang-valid", AxeTrust.LeftOut, NoSense),
        new("html-xml-lang-mismatch", AxeTrust.LeftOut, "Browsers read no xml:lang in HTML. " + NoSense),
        new("label-content-name-mismatch", AxeTrust.Review, "Symbols, abbreviations and words in brackets are visible and need not be spoken.")
        {
            Question = "Would somebody who says the visible words to their device reach this control?",
        },
        new("meta-refresh", AxeTrust.LeftOut, NoSense),
        new("meta-viewport", AxeTrust.LeftOut, NoSense),
        new("no-autoplay-audio", AxeTrust.Review, "It cannot hear whether the file has sound, nor find a control of the page's own.")
        {
            Question = "If it sounds for more than three seconds, can it be stopped or turned down from the top of the page?",
        },
        new("p-as-heading", AxeTrust.Review, "Experimental: a short bold paragraph may be only that.")
        {
            Question = "Is this paragraph the heading of what follows it?",
        },
        new("table-fake-caption", AxeTrust.LeftOut, "Experimental. " + NoSense),
        new("td-has-header", AxeTrust.LeftOut, "Experimental. " + NoSense),
        new("th-has-data-cells", AxeTrust.Error, "Sure only where a table has header cells and no others."),
        new("valid-lang", AxeTrust.LeftOut, "Also asks elements without a word in them. " + NoSense),
        new("video-caption", AxeTrust.LeftOut, "It cannot tell whether the film speaks: our own rules about media ask that."),
    ];

    private static readonly FrozenDictionary<string, AxeJudgement> ById = Judgements.ToFrozenDictionary(one => one.Id, StringComparer.Ordinal);

    /// <summary>Axe's rules that are never run.</summary>
    public static ImmutableArray<string> LeftOut { get; } = [.. Judgements.Where(one => one.Trust == AxeTrust.LeftOut).Select(one => one.Id)];

    /// <summary>Axe's rules that its tags alone would not run.</summary>
    public static ImmutableArray<string> SwitchedOn { get; } = ["p-as-heading"];

    public static AxeTrust Trust(string id) => ById.TryGetValue(id, out var judgement) ? judgement.Trust : AxeTrust.Error;

    /// <summary>What a person is asked where axe found something that may be wrong, or could not tell.</summary>
    /// <param name="rule">The rule, as axe told it.</param>
    public static string Question(AxeRuleResult rule) =>
        ById.TryGetValue(rule.Id, out var judgement) && judgement.Question is { } question
            ? question
            : $"Is this so here: {BrowserMessage.FirstLine(rule.Help)[..^1]}?";
}
