using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// Text and controls fit a screen 320 CSS pixels wide, so that nobody scrolls both ways to read. Data tables, maps, diagrams,
/// video and code may be wider, but a cell's own text must wrap. Where lines run from top to bottom, a screen 256 high counts.
/// </summary>
internal sealed class ScrollsSideways : IBrowserRule
{
    private const string Hint = "Let it wrap or shrink; a table may scroll by itself in a labelled region that takes the keyboard focus.";

    public Rule Rule { get; } = new("SS655", nameof(ScrollsSideways), Severity.Error,
        Why: "On a phone, or magnified four times, every line must be dragged left and right to be read.")
    {
        Criteria = ["1.4.10"],
        Version = 2,
    };

    public BrowserView View => BrowserView.Phone;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var look = await page.AskAsync<ReflowLook>("reflow");
        return look.Upright ? await LookUprightAsync(page) : look.Spills.Select(spill => page.Report(Rule, Message(look, spill), Hint, spill.Selector));
    }

    private async Task<IEnumerable<Diagnostic>> LookUprightAsync(OpenPage page)
    {
        await page.Tab.SetViewportSizeAsync(BrowserView.Desktop.Width, 256);
        var look = await page.AskAsync<UprightLook>("uprightReflow");
        await page.EnterAsync(View);
        return look.Height <= look.Screen + 3 ? [] :
        [
            page.Report(Rule,
                FormattableString.Invariant($"Lines run from top to bottom, and on a screen {look.Screen} CSS pixels high the page is {look.Height} high."),
                "Let the lines be as long as the screen is high."),
        ];
    }

    private static string Message(ReflowLook look, ReflowSpill spill) => spill.Kind switch
    {
        "prose" => FormattableString.Invariant($"On a screen {look.Screen} CSS pixels wide the lines of \"{spill.Words}\" are {spill.Reach} wide in a box that scrolls sideways."),
        "control" => FormattableString.Invariant($"On a screen {look.Screen} CSS pixels wide the control \"{spill.Words}\" reaches {spill.Reach} to the right."),
        "cell" => FormattableString.Invariant($"On a screen {look.Screen} CSS pixels wide the table's cell \"{spill.Words}\" is wider than the screen by itself."),
        _ => FormattableString.Invariant($"On a screen {look.Screen} CSS pixels wide the text \"{spill.Words}\" reaches {spill.Reach} to the right."),
    };
}
