using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Keyboard;

/// <summary>
/// Coming to a control with the keyboard leads nowhere, opens nothing and moves the focus no further. Every control whose
/// focus a script listens for is given it. Moving inside one widget, into an open dialog or off a guard at its edge is fine.
/// </summary>
internal sealed class ChangesOnFocusByScript : IBrowserRule
{
    public Rule Rule { get; } = new("SS701", nameof(ChangesOnFocusByScript), Severity.Error,
        Why: "People who go through a page by keyboard are carried off before they have chosen anything.")
    {
        Criteria = ["3.2.1"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await InteractionFacts.OfAsync(page)).Hears("focus", "focusin"))
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        return (await use.AskAsync<ImmutableArray<ContextChange>>("focusTrials")).Where(change => !change.IsWritten).Select(change => Finding(page, change)).ToList();
    }

    private Diagnostic Finding(OpenPage page, ContextChange change)
    {
        var found = page.Report(Rule, $"As soon as {change.Words} gets the focus, {change.Effect}.", "Do it when people press it.", change.Selector);
        return change.Kind == "lost" ? found with { Criteria = ["2.1.1", "2.4.7", "3.2.1"] } : found;
    }
}
