using Microsoft.Playwright;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// A page keeps its words when it is printed. No success criterion speaks of paper, so it is asked of our own site alone: its
/// families print pages for meetings. Menus, buttons and links that stand alone may go.
/// </summary>
internal sealed class LostOnPaper : IBrowserRule
{
    private static readonly BrowserView Paper = BrowserView.Desktop with { Name = "paper", Media = Media.Print };

    public Rule Rule { get; } = new("SS749", nameof(LostOnPaper), Severity.Warning,
        Why: "People who cannot use a screen, or who take the page to a meeting, hold half of it in their hands.")
    {
        Scope = RuleScope.OwnSite,
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!await page.AskAsync<bool>("rememberForPaper"))
        {
            return [];
        }

        await page.EnterAsync(Paper);
        var lost = await page.AskAsync<List<PaperLoss>>("lostOnPaper");
        await page.EnterAsync(View);
        return lost.Select(one => Report(page, one));
    }

    private Diagnostic Report(OpenPage page, PaperLoss lost) => lost.Kind switch
    {
        "gone" => page.Report(Rule, $"On paper \"{lost.Words}\"{More(lost)} is not there.",
            "Take the style rule away that hides it in print, or print the same words in another form.", lost.Selector),
        "pale" => page.Report(Rule, $"On paper \"{lost.Words}\" is as pale as its ground.",
            "Give it a dark colour in print.", lost.Selector),
        _ => page.Report(Rule, $"On paper the end of \"{lost.Words}\" stays behind a scroll bar.",
            "Let the box grow in print: max-height: none; overflow: visible.", lost.Selector),
    };

    private static string More(PaperLoss lost) =>
        lost.More == 0 ? "" : FormattableString.Invariant($", with {lost.More} more piece{(lost.More == 1 ? "" : "s")} of text,");

    /// <param name="Kind"><c>gone</c>, <c>pale</c> or <c>barred</c> behind a scroll bar.</param>
    /// <param name="Selector">The box that is gone or scrolls, or the pale text's element.</param>
    /// <param name="Words">The first of its words.</param>
    /// <param name="More">How many further pieces of text went with it.</param>
    private sealed record PaperLoss(string Kind, string Selector, string Words, int More);
}
