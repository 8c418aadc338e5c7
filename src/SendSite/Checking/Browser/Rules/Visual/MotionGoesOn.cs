using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>Nothing on our own pages moves without end for readers who asked their device for less motion.</summary>
internal sealed class MotionGoesOn : IBrowserRule
{
    public Rule Rule { get; } = new("SS751", nameof(MotionGoesOn), Severity.Error,
        Why: "Motion makes some people dizzy or sick, and keeps others from reading at all.")
    {
        Scope = RuleScope.OwnSite,
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var moving = await page.AskAsync<List<LookedAt>>("motionThatGoesOn");
        return moving.Select(motion => page.Report(Rule, $"The animation \"{motion.Words}\" goes on although the reader asked for less motion.",
            "Stop it: @media (prefers-reduced-motion: reduce) { animation: none }.", motion.Selector));
    }
}
