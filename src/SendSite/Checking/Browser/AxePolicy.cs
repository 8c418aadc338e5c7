using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SendSite.Checking.Browser;

/// <summary>
/// Which of axe's rules we take at their word, which only raise a question, and which rules of ours replace; each with its
/// reason. A rule that is not listed is an error where axe is sure, and a question where it is not.
/// </summary>
internal static class AxePolicy
{
    private const string Served = "A static rule reads it from the page as served, at its line, with the exceptions of its standard.";

    public static readonly ImmutableArray<AxeJudgement> Judgements =
    [
        new("aria-allowed-attr", AxeTrust.Ours, "Also tells what ARIA only advises against. " + Served),
        new("aria-conditional-attr", AxeTrust.Ours, Served),
        new("aria-deprecated-role", AxeTrust.Ours, "A deprecated role still works. " + Served),
        new("aria-prohibited-attr", AxeTrust.Ours, Served),
        new("aria-required-attr", AxeTrust.Ours, "Also asks widgets that are switched off or have the value of their element. " + Served),
        new("aria-roles", AxeTrust.Ours, "Browsers use the next role of a list that they know. " + Served),
        new("aria-valid-attr", AxeTrust.Ours, Served),
        new("aria-valid-attr-value", AxeTrust.Ours, "A value that means nothing is often the same as none. " + Served),
        new("autocomplete-valid", AxeTrust.Ours, Served),
        new("bypass", AxeTrust.Review, "A page may be bypassed in ways no program knows, and a short page needs none.")
        {
            Question = "Can somebody who uses the keyboard get past what every page repeats, by headings, landmarks or a link?",
        },
        new("color-contrast", AxeTrust.Error, "Sure where the background is one colour; where it says it is not, our own rules look at the picture."),
        new("css-orientation-lock", AxeTrust.LeftOut, "Experimental, and sees only rotations by a right angle: our own rules turn the screen."),
        new("document-title", AxeTrust.Ours, Served),
        new("duplicate-id-aria", AxeTrust.Review, "A reference reaches the first element of that id, which may well be the right one.")
        {
            Question = "Two elements have one id, and a label or description points to it: is the first of them the one that is meant?",
        },
        new("frame-focusable-content", AxeTrust.Error, "Sure for frames that are seen and not behind a dialog: page-scan.js asks no others."),
        new("frame-tested", AxeTrust.LeftOut, "Tells of axe's own reach, not of the page."),
        new("frame-title", AxeTrust.Ours, "Also asks frames that nobody meets: hidden, or out of the tab order and the accessibility tree. " + Served),
        new("frame-title-unique", AxeTrust.LeftOut, "Frames with one name may well hold the same thing: our own rule compares what they hold."),
        new("html-has-lang", AxeTrust.Ours, "Also asks documents that are not HTML. " + Served),
        new("html-lang-valid", AxeTrust.Ours, Served),
        new("html-xml-lang-mismatch", AxeTrust.LeftOut, "Browsers read no xml:lang in HTML."),
        new("label-content-name-mismatch", AxeTrust.LeftOut, "Symbols, abbreviations and words in brackets are visible and need not be spoken: our own rule knows them."),
        new("meta-refresh", AxeTrust.Ours, Served),
        new("meta-viewport", AxeTrust.Ours, Served),
        new("no-autoplay-audio", AxeTrust.Review, "It cannot hear whether the file has sound, nor find a control of the page's own.")
        {
            Question = "If it sounds for more than three seconds, can it be stopped or turned down from the top of the page?",
        },
        new("p-as-heading", AxeTrust.Review, "Experimental: a short bold paragraph may be only that.")
        {
            Question = "Is this paragraph the heading of what follows it?",
        },
        new("table-fake-caption", AxeTrust.LeftOut, "Experimental; a static rule of ours asks it."),
        new("target-size", AxeTrust.Error, "Knows the exceptions for spacing and for links in a sentence, and says itself where it cannot tell.")
        {
            Question = "Can somebody with unsteady hands hit this target, or the same thing elsewhere on the page?",
        },
        new("td-has-header", AxeTrust.LeftOut, "Experimental; a static rule of ours asks it."),
        new("valid-lang", AxeTrust.Ours, "Also asks elements without a word in them. " + Served),
        new("video-caption", AxeTrust.LeftOut, "It cannot tell whether the film speaks: our own rules about media ask that."),
    ];

    private static readonly FrozenDictionary<string, AxeJudgement> ById = Judgements.ToFrozenDictionary(one => one.Id, StringComparer.Ordinal);

    /// <summary>Axe's rules that are never run.</summary>
    public static ImmutableArray<string> LeftOut { get; } = [.. Judgements.Where(one => one.Trust == AxeTrust.LeftOut).Select(one => one.Id)];

    /// <summary>Axe's rules that are asked only about what scripts have made.</summary>
    public static ImmutableArray<string> Ours { get; } = [.. Judgements.Where(one => one.Trust == AxeTrust.Ours).Select(one => one.Id)];

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
