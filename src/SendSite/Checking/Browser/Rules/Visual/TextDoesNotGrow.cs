using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// Text becomes twice as large when a reader magnifies the page. Sized by the window alone (<c>vw</c>, <c>vh</c>) it stays as
/// it is, for magnifying makes the window smaller.
/// </summary>
internal sealed class TextDoesNotGrow : IBrowserRule
{
    /// <summary>Below this, text is as good as fixed. Between it and 2 the rounding of a responsive design may be at work.</summary>
    private const double Fixed = 1.7;

    public Rule Rule { get; } = new("SS740", nameof(TextDoesNotGrow), Severity.Error,
        Why: "People with low vision magnify the page, and the text stays as small as it was.")
    {
        Criteria = ["1.4.4"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!await page.AskAsync<bool>("hasWindowSizedText"))
        {
            return [];
        }

        await page.AskAsync<int>("rememberTextSizes");
        foreach (var zoom in new[] { 2, 4 })
        {
            await page.Tab.SetViewportSizeAsync(View.Width / zoom, View.Height / zoom);
            await page.AskAsync<bool>("addTextSizes", zoom);
        }

        await page.EnterAsync(View);
        var stuck = await page.AskAsync<List<StuckText>>("textThatNeverDoubles");
        return stuck.Where(text => text.Most < Fixed).Select(text => page.Report(Rule,
            FormattableString.Invariant($"The text \"{text.Words}\" is {text.Size} pixels high and grows only {text.Most} times when the page is magnified to 400%."),
            "Give the size a part that grows: font-size: calc(1rem + 1vw), or rem alone.",
            text.Selector));
    }
}
