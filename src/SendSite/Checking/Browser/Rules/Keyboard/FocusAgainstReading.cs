using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Keyboard;

/// <summary>
/// Tab goes the way the eye goes. One step back is a second column or a swapped pair of buttons; most steps back, or a step back
/// that a positive tabindex makes, is an order nobody can follow. What stays in place while the page scrolls is left out.
/// </summary>
internal sealed class FocusAgainstReading : IBrowserRule
{
    public Rule Rule { get; } = new("SS709", nameof(FocusAgainstReading), Severity.Error,
        Why: "Somebody who works by keyboard, or magnifies the screen, loses their place when the focus jumps back.")
    {
        Criteria = ["2.4.3"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) =>
        (await page.AskAsync<ImmutableArray<BackwardStep>>("focusOrder")).Select(step => page.Report(Rule,
            FormattableString.Invariant($"Tab goes from {step.Words} {(step.Up ? "up" : "back")} to {step.Next}{(step.Count > 1 ? $", and backwards {step.Count} times in all" : "")}."),
            step.ByHand ? "Take tabindex away, and write the controls in the order they are to be used in."
                : "Write the controls in the order they are shown in, without order, reverse or float: right.", step.Selector));
}
