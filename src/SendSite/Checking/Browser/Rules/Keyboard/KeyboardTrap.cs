using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Keyboard;

/// <summary>
/// Whatever takes the focus lets it go again. Tab is pressed right through the page; only where a script refused the key or
/// moved the focus itself is each place looked at, slowly, for any way out. A trap whose way out the page tells of is none.
/// </summary>
internal sealed class KeyboardTrap : IBrowserRule
{
    /// <summary>Enough for any page's header and main part; what lies behind is alike or is reached from its own listeners.</summary>
    private const int MostPresses = 150;

    private const int MostSuspects = 12;

    public Rule Rule { get; } = new("SS700", nameof(KeyboardTrap), Severity.Error,
        Why: "Somebody who uses only a keyboard or a switch is stuck there: the rest of the page, and the browser's own controls, are out of reach.")
    {
        Criteria = ["2.1.2"],
        Act = ["80af7b", "a1b64e", "ebe86a"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        // A key cannot be kept, nor the focus sent back, unless a script runs when they come.
        if (!(await InteractionFacts.OfAsync(page)).HearsKeysOrFocus)
        {
            return [];
        }

        await using var use = await PageInUse.StartAsync(page);
        var stops = (await use.AskAsync<WalkStep>("walkStart")).Stops;
        var presses = Math.Min(stops + 2, MostPresses);
        await use.PressAsync(Enumerable.Repeat(Stroke.Tab, presses));
        await PageInUse.SettleAsync(80);
        var told = await use.AskAsync<WalkStep>("walkTold");
        var undisturbed = !told.Refused && !told.Scripted && (told.Left || presses == MostPresses);
        return stops == 0 || undisturbed ? [] : await SearchAsync(page, use, stops, told);
    }

    private async Task<List<Diagnostic>> SearchAsync(OpenPage page, PageInUse use, int stops, WalkStep told)
    {
        var found = new List<Diagnostic>();
        var known = new HashSet<int>();
        var listeners = await use.AskAsync<ImmutableArray<int>>("walkSuspects");
        var lastVisited = told.Focused.TakeLast(Math.Max(4, told.Focused.Length / 2)).Distinct();
        var search = new TrapSearch(use, stops, told.Left);
        foreach (var suspect in lastVisited.Concat(listeners).Distinct().Take(MostSuspects))
        {
            var round = known.Contains(suspect) ? [] : await search.RoundAsync(suspect);
            if (round.Length > 0 && !round.Any(known.Contains))
            {
                found.Add(await ReportAsync(page, use, round));
            }

            known.UnionWith(round);
        }

        return found;
    }

    private async Task<Diagnostic> ReportAsync(OpenPage page, PageInUse use, ImmutableArray<int> round)
    {
        var names = new List<NamedElement>();
        foreach (var element in round.Take(4))
        {
            names.Add(await use.AskAsync<NamedElement>("walkNamed", element));
        }

        var where = names.Count == 1
            ? $"Tab, Shift+Tab and Escape all leave the focus on {names[0].Words}."
            : $"Tab, Shift+Tab and Escape only lead round and round between {BrowserMessage.List([.. names.Select(name => name.Words)])}.";
        return page.Report(Rule, where,
            "Let Tab and Shift+Tab move on: do not set the focus when it leaves, and do not cancel the key. If a key must be kept, tell above it which other key leads out, and see that it does.",
            names[0].Selector);
    }
}
