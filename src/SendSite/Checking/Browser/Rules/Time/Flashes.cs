using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Playwright;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Time;

/// <summary>
/// Nothing large flashes more than three times in a second. Animations are asked how their lightness changes, moving pictures are
/// taken apart, and where a script has a fast timer the large parts of the page are watched for two seconds.
/// </summary>
internal sealed class Flashes : IBrowserRule
{
    public Rule Rule { get; } = new("SS724", nameof(Flashes), Severity.Error,
        Why: "It can bring on a seizure.")
    {
        Criteria = ["2.3.1"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await page.AskAsync<Chance>("flashPossible")).Possible)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        await page.Tab.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await use.RestartAsync();
        var flashing = await use.AskAsync<ImmutableArray<FlashingPart>>("flashing");
        await page.Tab.EmulateMediaAsync(new() { ReducedMotion = View.Motion });
        return flashing.Select(part => page.Report(Rule,
            string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(part.Words[0])}{part.Words[1..]} flashes {part.PerSecond} times a second."),
            "Take the flashing away, or let it change no more than three times in any second.", part.Selector)).ToList();
    }
}
