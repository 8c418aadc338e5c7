using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Pointer;

/// <summary>
/// What can be dragged can also be moved by pressing: with a button in it or beside it, a field, or a press on the place it is to
/// go to. Drawing, signing and maps cannot be done otherwise, and windows need not be moved.
/// </summary>
internal sealed class DragAlone : IBrowserRule
{
    public Rule Rule { get; } = new("SS722", nameof(DragAlone), Severity.Error,
        Why: "People whose hands are unsteady, or who point with their head, cannot hold a button and move.")
    {
        Criteria = ["2.5.7"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await InteractionFacts.OfAsync(page)).Hears("drop", "dragover", "pointermove", "mousemove", "touchmove") || !(await page.AskAsync<Chance>("dragPossible")).Possible)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        return (await use.AskAsync<ImmutableArray<DraggedPart>>("dragOnly")).Select(part => page.Report(Rule,
            $"{Sentence(part.Words)} can be dragged, and no button, field or press does the same.",
            "Add buttons such as \"Move up\" and \"Move down\", or let people choose it and then its place.", part.Selector) with
        {
            Criteria = part.Keys ? Rule.Criteria : ["2.1.1", "2.5.7"],
        }).ToList();
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
