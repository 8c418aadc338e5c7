using System.Collections.Immutable;
using SendSite.Checking.Accessibility.Scripting;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Forms;

/// <summary>
/// Choosing or typing does not by itself send a form, open a window or move the focus on, unless the words before it say so.
/// Every field that a script listens to is filled in and left.
/// </summary>
internal sealed class ChangesOnInputByScript : IBrowserRule
{
    public Rule Rule { get; } = new("SS702", nameof(ChangesOnInputByScript), Severity.Error,
        Why: "With the arrow keys the first choice in a list is taken at once, and people are carried off to what they did not ask for.")
    {
        Criteria = ["3.2.2"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var facts = await InteractionFacts.OfAsync(page);
        if (!facts.Hears("change", "input", "beforeinput", "keyup", "keydown", "keypress", "click", "blur", "focusout", "select"))
        {
            return [];
        }

        if (!(await page.AskAsync<Chance>("inputPossible")).Possible)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        return (await use.AskAsync<ImmutableArray<ContextChange>>("inputTrials")).Where(change => !change.IsWritten && !ToldBeforehand.In(change.Around))
            .Select(change => page.Report(Rule, $"When {change.Words} is filled in or chosen, {change.Effect}, and nothing before it says so.", "Add a button that does it, or tell beforehand what will happen.", change.Selector))
            .ToList();
    }
}
