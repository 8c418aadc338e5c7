using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>No part of our own pages, not even a picture or a table, makes a narrow screen scroll sideways; a part may scroll by itself.</summary>
internal sealed class WiderThanPhone : IBrowserRule
{
    public Rule Rule { get; } = new("SS730", nameof(WiderThanPhone), Severity.Error,
        Why: "On a phone the whole page slides about under the thumb.")
    {
        Scope = RuleScope.OwnSite,
    };

    public BrowserView View => BrowserView.Phone;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var look = await page.AskAsync<ReflowLook>("reflow");
        return look.Farthest is null || look.Upright || look.Spills.Any(spill => spill.Kind != "prose") ? [] :
        [
            page.Report(Rule,
                FormattableString.Invariant($"On a screen {look.Screen} CSS pixels wide the page is {look.Width} wide, because of \"{look.Farthest}\"."),
                "Let it wrap or shrink; a table may scroll by itself in a labelled region that takes the keyboard focus.",
                look.Farthest),
        ];
    }
}
