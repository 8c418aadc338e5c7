using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// Finds words that a change of view takes away. Only what could be read on a desktop counts: text that is hidden from sight
/// there too is hidden by design. The comparison is made only where something is cut off or overlaps at all.
/// </summary>
/// <param name="rule">What to report what is surely lost as.</param>
/// <param name="view">The changed view; the page is shown in it.</param>
/// <param name="change">The change in words: <c>on a screen 320 CSS pixels wide</c>.</param>
/// <param name="hint">What to do next.</param>
internal sealed class LostTextLook(Rule rule, BrowserView view, string change, string hint)
{
    public async Task<IEnumerable<Diagnostic>> FindAsync(OpenPage page)
    {
        var suspects = await page.AskAsync<Suspects>("lostTextSuspects");
        if (!suspects.Any)
        {
            return [];
        }

        if (!suspects.Known)
        {
            await page.EnterAsync(BrowserView.Desktop);
            await page.AskAsync<bool>("rememberDesktopText");
            await page.EnterAsync(view);
        }

        var lost = await page.AskAsync<List<LostText>>("lostTextConfirmed");
        return lost.Select(text => Report(page, text));
    }

    private Diagnostic Report(OpenPage page, LostText text) => text.Kind switch
    {
        "cut" => page.Report(rule, $"The text \"{text.Words}\"{More(text)} is cut off {change}: \"{text.Selector}\" hides it.", hint, text.Selector),
        "overlap" => page.Report(rule, $"The text \"{text.Words}\" lies on \"{text.Over}\" {change}.", hint, text.Selector),
        "shortened" => Doubt(page, text, $"The text \"{text.Words}\" is shortened {change}: can a reader get at all of it on this page?"),
        _ => Doubt(page, text, $"The text \"{text.Words}\" goes out of sight {change}: does a control of the page bring it back?"),
    };

    private Diagnostic Doubt(OpenPage page, LostText text, string question) =>
        page.Report(VisualDoubts.TextMayBeLost, question, hint, text.Selector) with { Criteria = rule.Criteria };

    private static string More(LostText text) =>
        text.More == 0 ? "" : FormattableString.Invariant($" and {text.More} more");

    /// <param name="Any">Whether anything is cut off or overlaps.</param>
    /// <param name="Known">Whether the page stands as it was when it was last seen on a desktop.</param>
    private sealed record Suspects(bool Any, bool Known);
}
