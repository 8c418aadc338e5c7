using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Pointer;

/// <summary>What hovering shows, the keyboard can show too, or the same is elsewhere on the page.</summary>
internal sealed class HoverAlone : IBrowserRule
{
    public Rule Rule { get; } = new("SS708", nameof(HoverAlone), Severity.Error,
        Why: "People who use a keyboard or a touch screen cannot hover, and never see it.")
    {
        Criteria = ["2.1.1"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) =>
        (await HoverTrial.OfAsync(page)).Where(one => one.IsLostToKeys).Select(one => page.Report(Rule,
            $"Pointing at {one.Trigger.Words} shows \"{one.Words}\", and no key does.",
            "Show it when the focus comes to it as well, on an element that takes the focus; for a menu, use a button that opens it.", one.Trigger.Selector)).ToList();
}
