using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Pointer;

/// <summary>
/// What a press with the pointer does, the keyboard does too. Things that look or say they can be pressed are pressed, and only
/// those that then did something count; a control elsewhere that does the same makes one of them a comfort. Handlers written as
/// attributes are a static rule's.
/// </summary>
internal sealed class PointerAlone : IBrowserRule
{
    public Rule Rule { get; } = new("SS703", nameof(PointerAlone), Severity.Error,
        Why: "People who use a keyboard, a switch or speech cannot do what a press does here.")
    {
        Criteria = ["2.1.1", "4.1.2"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await page.AskAsync<Chance>("deafPossible")).Possible)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        return (await use.AskAsync<ImmutableArray<DeafControl>>("deafControls")).Select(control => Finding(page, control)).ToList();
    }

    private Diagnostic Finding(OpenPage page, DeafControl control)
    {
        var lack = control.Kind switch
        {
            "unreachable" => "but Tab does not stop there",
            "deaf" => "but neither Enter, Space nor an arrow key does the same",
            _ => "but only on a mouse button's or finger's own events, which no key sets off",
        };
        return page.Report(Rule, $"Pressing {control.Words} does something, {lack}, and no other control does it.",
            "Make it a button, or a link with an address, and listen for its click, which a key sets off as well.", control.Selector) with
        {
            Criteria = control.HasRole ? ["2.1.1"] : Rule.Criteria,
        };
    }
}
