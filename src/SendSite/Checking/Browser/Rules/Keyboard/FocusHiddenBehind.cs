using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Keyboard;

/// <summary>
/// Nothing that stays in its place while the page scrolls lies over the control that has the focus: on a desktop, on a low
/// window, and magnified four times. A page without a fixed or sticky box has nothing to lie there.
/// </summary>
internal sealed class FocusHiddenBehind : IBrowserRule
{
    private static readonly ImmutableArray<(int Width, int Height)> Windows = [(1280, 900), (1280, 400), (320, 256)];

    private const int MostStops = 80;

    public Rule Rule { get; } = new("SS705", nameof(FocusHiddenBehind), Severity.Error,
        Why: "Somebody who works by keyboard is on a control they cannot see, behind a banner that stays in place.")
    {
        Criteria = ["2.4.11"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await page.AskAsync<Pins>("pinned")).Possible)
        {
            return [];
        }

        // Where nothing answers to the focus, moving it leaves the page as it was.
        await using var use = (await InteractionFacts.OfAsync(page)).HearsKeysOrFocus ? await PageInUse.StartAsync(page) : null;
        var found = new List<Diagnostic>();
        foreach (var (width, height) in Windows)
        {
            await page.Tab.SetViewportSizeAsync(width, height);
            foreach (var stop in (await page.AskAsync<ImmutableArray<HiddenStop>>("focusHidden", MostStops)).Where(stop => found.All(one => one.Selector != stop.Selector)))
            {
                found.Add(page.Report(Rule,
                    FormattableString.Invariant($"On a screen of {width} by {height} CSS pixels, {stop.Words} has the focus and is wholly hidden behind \"{stop.Cover}\"."),
                    "Give the page scroll-padding as high as what stays in place, or let that scroll away on low screens.", stop.Selector));
            }
        }

        await page.Tab.SetViewportSizeAsync(View.Width, View.Height);
        return found;
    }

    private sealed record Pins(bool Possible);
}
