using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Pointer;

/// <summary>
/// What hovering shows can be pointed at, stays while it is, and can be sent away with Escape where it lies over something
/// else. The browser's own tooltips are none of this.
/// </summary>
internal sealed class HoverTextSlipsAway : IBrowserRule
{
    public Rule Rule { get; } = new("SS706", nameof(HoverTextSlipsAway), Severity.Error,
        Why: "People who magnify the screen must move the pointer to read on, and what they read vanishes, or stays in the way of what lies under it.")
    {
        Criteria = ["1.4.13"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) =>
        (await HoverTrial.OfAsync(page)).Where(one => Fault(one).Length > 0).DistinctBy(one => one.Words).Select(one => page.Report(Rule,
            $"Pointing at {one.Trigger.Words} shows \"{one.Words}\", which {Fault(one)}.",
            "Show it while the pointer is on either of them, leave no gap between, set no timer, and let Escape hide it.", one.Trigger.Selector)).ToList();

    private static string Fault(HoverOutcome one) =>
        !one.CanBeReached ? "vanishes when the pointer is moved onto it"
        : !one.Lasts ? "goes away by itself while it is pointed at"
        : one.Covers.Length > 0 && !one.EscapeCloses ? $"lies over \"{one.Covers}\", and Escape does not take it away"
        : "";
}
