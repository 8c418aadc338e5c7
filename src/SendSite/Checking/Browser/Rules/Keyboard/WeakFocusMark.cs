using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Keyboard;

/// <summary>The mark of the focus is at least two pixels thick and stands out three to one.</summary>
internal sealed class WeakFocusMark : IBrowserRule
{
    public Rule Rule { get; } = new("SS707", nameof(WeakFocusMark), Severity.Review,
        Why: "A thin or pale mark is there, but somebody with low vision does not find it.")
    {
        Criteria = ["2.4.13"],
        Scope = RuleScope.OwnSite,
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) =>
        (await FocusMarks.OfAsync(page)).Weak.Select(element => page.Report(Rule,
            $"The mark that {element.Words} has the focus is thinner than 2 pixels or fainter than 3 to 1: can everybody see it?",
            "Let :focus-visible draw an outline of at least 2 pixels in a colour with a contrast of 3 to 1.", element.Selector));
}
