using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>Signing in asks nobody to recall single signs, copy what is drawn, or do sums.</summary>
internal sealed partial class SignInTest : IPageCheck
{
    public Rule Rule { get; } = new("SS860", nameof(SignInTest), Severity.Error,
        Why: "People who cannot remember, read or reckon well are shut out of their own account, and no password manager can help them.")
    {
        Criteria = ["3.3.8"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var forms = page.Elements.Named("form").Where(form => IsSignIn(form) && Perceived.IsSeen(form, page));
        return
            from form in forms
            where !OtherWay().IsMatch(BlockText.Of(page).All(form))
            from element in form.QuerySelectorAll("label, legend, p, span, h1, h2, h3, div, input")
            let words = element.LocalName == "input" ? AccessibleNames.Of(page).Name(element) + " " + element.GetAttribute("placeholder") : BlockText.Of(page).Own(element)
            where Test().Match(words) is { Success: true } && Perceived.IsSeen(element, page) && !(element.LocalName == "input" && NativeLabels.Of(page).For(element).Count > 0)
            select page.Report(Rule, element,
                $"Signing in asks people to \"{Beginning.Of(RunningText.OneLine(words))}\".",
                hint: "Offer a way in without it: a password that can be pasted, a link by email, or a passkey.");
    }

    private static bool IsSignIn(IElement form) =>
        form.QuerySelector("input[type=password]:not([autocomplete=new-password]), input[autocomplete=current-password], input[autocomplete=one-time-code]") is not null;

    [GeneratedRegex(@"\b(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|last)\b[^.?!]{0,60}\b(?:characters?|letters?|digits?|numbers?)\b[^.?!]{0,30}\b(?:password|memorable|passcode|pin|security|secret)|\bcharacters?\s+\d+(?:\s*,\s*\d+)*\s+and\s+\d+\b|\bwhat(?:'s|’s| is) (?:\d+|[a-z]+) ?(?:\+|-|−|x|×|\*|plus|minus|times) ?(?:\d+|[a-z]+)\b|^\s*\d+ ?[+−×x*-] ?\d+ ?= ?\??\s*$|\b(?:type|enter|copy|write|retype)\b[^.?!]{0,20}\b(?:characters?|letters?|text|code|digits|numbers?|words?)\b[^.?!]{0,20}\b(?:you see|shown|displayed|in the (?:image|picture|box)|from the (?:image|picture)|above)\b|\bsolve\b[^.?!]{0,20}\b(?:puzzle|sum|problem)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Test();

    [GeneratedRegex(@"\b(?:another way|other ways|email me|by email|passkey|sign in with|log in with|continue with|fingerprint|can't (?:do|see)|cannot (?:do|see)|contact us)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherWay();
}
