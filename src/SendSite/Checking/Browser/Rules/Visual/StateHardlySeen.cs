using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// A control that can be on or off looks different by three to one. Each kind of toggle, tab and restyled checkbox is photographed,
/// switched on and photographed again; the browser's own checkboxes are left to it.
/// </summary>
internal sealed class StateHardlySeen : IBrowserRule
{
    /// <summary>A thin line as long as a small box.</summary>
    private const int LeastStrong = 12;

    public Rule Rule { get; } = new("SS725", nameof(StateHardlySeen), Severity.Error,
        Why: "People with low vision cannot tell what is switched on or chosen.")
    {
        Criteria = ["1.4.11"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await page.AskAsync<Chance>("toggledPossible")).Possible)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        var found = new List<Diagnostic>();
        var count = (await use.AskAsync<Chosen>("toggledStart")).Count;
        for (var at = 0; at < count; at++)
        {
            var place = await use.AskAsync<Place>("toggledBefore", at);
            var part = (place.Left, place.Top, place.Width, place.Height);
            var before = await use.PictureAsync(part);
            var toggled = await use.AskAsync<Toggled>("toggledAfter", at);
            var difference = PictureDifference.Between(before, await use.PictureAsync(part));
            if (toggled.Changed && difference.Changed >= LeastStrong && difference.Strong < LeastStrong)
            {
                found.Add(page.Report(Rule, $"When {toggled.Words} is switched on, no part of it changes by a contrast of 3 to 1.",
                    "Draw a mark, a thicker edge or a ground that stands out 3 to 1 from how it looks when it is off.", toggled.Selector));
            }
        }

        return found;
    }

    private sealed record Chosen(int Count);

    private sealed record Place(double Left, double Top, double Width, double Height);

    private sealed record Toggled(bool Changed, string Selector, string Words);
}
