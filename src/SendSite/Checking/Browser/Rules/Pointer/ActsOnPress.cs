using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Pointer;

/// <summary>
/// What happens when a button or finger goes down can be taken back: by sliding off before letting go, by pressing again, or by a
/// control that undoes it. What is held or dragged, and keys of an instrument, act on going down for good reason.
/// </summary>
internal sealed class ActsOnPress : IBrowserRule
{
    public Rule Rule { get; } = new("SS715", nameof(ActsOnPress), Severity.Error,
        Why: "People whose hands shake touch the wrong thing, and slide off it before they let go.")
    {
        Criteria = ["2.5.2"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        if (!(await InteractionFacts.OfAsync(page)).Hears("mousedown", "pointerdown", "touchstart") || !(await page.AskAsync<Chance>("pressPossible")).Possible)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        return (await use.AskAsync<ImmutableArray<HastyControl>>("pressActs")).Select(control => page.Report(Rule,
            $"{Sentence(control.Words)} {control.What} as soon as it is touched, and sliding off before letting go does not take that back.",
            "Listen for click, which waits for the letting go.", control.Selector)).ToList();
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
