using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Keyboard;

/// <summary>
/// A dialog that opens gets the focus, or is where the next press of Tab goes (WCAG failure F85). Whatever may open one is
/// pressed; a message that holds no control needs no focus.
/// </summary>
internal sealed class FocusBehindDialog : IBrowserRule
{
    public Rule Rule { get; } = new("SS712", nameof(FocusBehindDialog), Severity.Error,
        Why: "Somebody who works by keyboard goes on through the page behind the dialog, and may never find it.")
    {
        Criteria = ["2.4.3"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await InteractionFacts.OfAsync(page)).Hears("click") || !(await page.AskAsync<Chance>("dialogPossible")).Possible)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        return (await use.AskAsync<ImmutableArray<ForgottenDialog>>("dialogFocus")).Select(dialog => page.Report(Rule,
            $"{Sentence(dialog.Words)} opens a dialog, but the focus {(dialog.Next.Length > 0 ? $"stays on {dialog.Next}" : "is lost")}, and the next press of Tab does not lead into it.",
            "Set the focus on the dialog or its first control when it opens; a <dialog> opened by showModal() does it by itself.", dialog.Selector)).ToList();
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
