using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>Parts that stay put while the page scrolls leave room to read on a screen of 320 by 256, which is 1280 by 1024 magnified four times.</summary>
internal sealed class FixedPartsCoverScreen : IBrowserRule
{
    /// <summary>In CSS pixels: two lines of text. With less, no sentence can be followed.</summary>
    private const int LeastRoom = 48;

    private const string Hint = "On a low screen let them scroll away with the page: @media (min-height: 30em) { position: sticky }.";

    public Rule Rule { get; } = new("SS735", nameof(FixedPartsCoverScreen), Severity.Error,
        Why: "Magnified four times, the fixed parts hide what the reader came for.")
    {
        Criteria = ["1.4.10"],
    };

    public BrowserView View => BrowserView.Phone;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (await page.AskAsync<int>("pinnedParts") == 0)
        {
            return [];
        }

        await page.Tab.SetViewportSizeAsync(View.Width, 256);
        var cover = await page.AskAsync<FixedCover>("pinnedCover");
        await page.EnterAsync(View);
        return !cover.Scrolls || cover.Covered < 0.5 ? []
            : cover.Free >= LeastRoom || cover.Dismissible ? [page.Report(VisualDoubts.FixedPartsTakeHalf, $"{Message(cover)} Can the rest still be read?", Hint, cover.Selector)]
            : [page.Report(Rule, Message(cover), Hint, cover.Selector)];
    }

    private static string Message(FixedCover cover) =>
        FormattableString.Invariant($"On a screen of 320 by 256 CSS pixels, parts that stay put such as \"{cover.Selector}\" leave {cover.Free} pixels of its height to read in.");
}
