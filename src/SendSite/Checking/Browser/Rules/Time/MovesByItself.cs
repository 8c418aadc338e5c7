using System.Collections.Immutable;
using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Time;

/// <summary>
/// What moves, blinks or changes by itself for more than five seconds beside other content can be paused, stopped or hidden.
/// Animations are asked how long they run; scripts are run through twelve seconds of a clock of ours; and every control is
/// tried before it is said that none helps.
/// </summary>
internal sealed class MovesByItself : IBrowserRule
{
    private const int WatchedSeconds = 12;

    /// <summary>It stands still for readers who have asked their device for that, or it is a clock.</summary>
    public static readonly Rule Doubt = new("SS719", "MovementMayDistract", Severity.Review,
        Why: "Movement beside a text keeps people with attention deficits from reading it; a screen reader may start over at each change.")
    {
        Criteria = ["2.2.2"],
        Act = ["efbfc7"],
    };

    public Rule Rule { get; } = new("SS718", nameof(MovesByItself), Severity.Error,
        Why: "Movement beside a text keeps people with attention deficits from reading it; a screen reader may start over at each change.")
    {
        Criteria = ["2.2.2"],
        Act = ["efbfc7"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var facts = await InteractionFacts.OfAsync(page);
        var found = new List<Diagnostic>();
        if ((await page.AskAsync<Possible>("movingPossible")).IsPossible)
        {
            found.AddRange(await AnimationsAsync(page));
        }

        if (found.Count == 0 && facts.RunsByItself)
        {
            found.AddRange(await ScriptsAsync(page));
        }

        return found;
    }

    private async Task<List<Diagnostic>> AnimationsAsync(OpenPage page)
    {
        await using var use = await PageInUse.StartAsync(page);
        await page.Tab.EmulateMediaAsync(new() { ReducedMotion = Microsoft.Playwright.ReducedMotion.NoPreference });
        await use.RestartAsync();
        var moving = await use.AskAsync<ImmutableArray<NamedElement>>("moving");
        await page.Tab.EmulateMediaAsync(new() { ReducedMotion = View.Motion });
        if (moving.IsEmpty)
        {
            return [];
        }

        await use.RestartAsync();
        var still = (await use.AskAsync<ImmutableArray<NamedElement>>("moving")).IsEmpty;
        return [.. moving.Select(element => still
            ? page.Report(Doubt, $"{Sentence(element.Words)} moves by itself for more than five seconds, except for people whose device asks for less movement: can everybody else stop it?", Hint, element.Selector)
            : page.Report(Rule, $"{Sentence(element.Words)} moves by itself for more than five seconds, and no control of the page stops it.", Hint, element.Selector))];
    }

    private const string Hint = "Let it end within five seconds or start only when asked for; or put a button before it that pauses, stops or hides it.";

    private async Task<List<Diagnostic>> ScriptsAsync(OpenPage page)
    {
        await using var time = await PageInTime.OpenAsync(page);
        var watched = await time.WatchAsync(WatchedSeconds);
        if (!GoesOn(watched))
        {
            return [];
        }

        var changed = watched.SelectMany(second => second.Changed).GroupBy(element => element).OrderByDescending(element => element.Count()).Select(element => element.Key).ToArray();
        var beside = await time.AskAsync<Beside>("movedBeside", changed);
        if (!beside.IsBeside || await StopsAsync(time))
        {
            return [];
        }

        var name = await time.AskAsync<NamedElement>("walkNamed", changed[0]);
        return [beside.IsClock
            ? page.Report(Doubt, $"{Sentence(name.Words)} goes on changing like a clock: does anybody need it, and can it be hidden?", Hint, name.Selector)
            : page.Report(Rule, $"{Sentence(name.Words)} goes on changing by itself for more than five seconds, and no control of the page stops it.", Hint, name.Selector)];
    }

    // Once is an event: a message that goes away. Again after five seconds is movement.
    private static bool GoesOn(ImmutableArray<Moved> seconds) =>
        seconds.Count(second => second.Any) >= 2 && seconds.Skip(5).Any(second => second.Any);

    private static async Task<bool> StopsAsync(PageInTime time)
    {
        while ((await time.AskAsync<Pressed>("movingNextControl")).IsPressed)
        {
            await time.PassAsync(500);
            if (!(await time.WatchAsync(WatchedSeconds / 2)).Any(second => second.Any))
            {
                return true;
            }
        }

        return false;
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private sealed record Possible([property: System.Text.Json.Serialization.JsonPropertyName("possible")] bool IsPossible);

    private sealed record Beside(
        [property: System.Text.Json.Serialization.JsonPropertyName("beside")] bool IsBeside,
        [property: System.Text.Json.Serialization.JsonPropertyName("live")] bool IsClock);

    private sealed record Pressed([property: System.Text.Json.Serialization.JsonPropertyName("pressed")] bool IsPressed);
}
