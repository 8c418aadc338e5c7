using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// Text keeps its contrast when it is hovered, focused, pressed or visited. The page's own style rules are asked, state by
/// state, without moving a pointer; what has too little contrast from the start is left to the rules that look at the page as it is.
/// </summary>
internal sealed class LowContrastInState : IBrowserRule
{
    public Rule Rule { get; } = new("SS741", nameof(LowContrastInState), Severity.Error,
        Why: "People with low vision lose the words at the very moment they point at them.")
    {
        Criteria = ["1.4.3"],
        Act = ["afw4f7"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var faults = await page.AskAsync<List<ContrastFault>>("stateContrast");
        return faults.Select(fault => page.Report(Rule, $"When {fault.State}, \"{fault.Words}\" {fault.Measured}.",
            "Darken or lighten one of the two colours of that state.", fault.Selector));
    }
}
