using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>
/// Looks for a way out of one place with the keys alone: Tab, Shift+Tab, Escape, the buttons found there, and whatever
/// other key the page's words tell of.
/// </summary>
/// <param name="use">The page.</param>
/// <param name="stops">How many elements Tab should stop at.</param>
/// <param name="ringIsWhole">Whether Tab, pressed from the page's start, came to its end.</param>
internal sealed class TrapSearch(PageInUse use, int stops, bool ringIsWhole)
{
    /// <summary>Steps in a row that no script had a hand in: the focus is on its natural way to the page's end again.</summary>
    private const int UndisturbedSteps = 3;

    private readonly List<int> _visited = [];

    /// <summary>The elements the focus goes round, when there is no way out; empty when there is one.</summary>
    public async Task<ImmutableArray<int>> RoundAsync(int start)
    {
        _visited.Clear();
        if (await LeavesAsync(start, Stroke.Tab) || await LeavesAsync(start, Stroke.BackTab))
        {
            return [];
        }

        ImmutableArray<int> round = [.. _visited.Distinct()];
        return await LeavesAfterAsync(start, Stroke.Escape) || await AButtonFreesAsync(start, round) ? [] : round;
    }

    private async Task<bool> AButtonFreesAsync(int start, ImmutableArray<int> round)
    {
        var tried = new HashSet<string>(StringComparer.Ordinal);
        if (await ToldKeyFreesAsync(start, tried))
        {
            return true;
        }

        foreach (var button in (await use.AskAsync<ImmutableArray<int>>("walkPressable", round)).Take(5))
        {
            // What a button says when pressed may be the very advice.
            if (await LeavesAfterAsync(button, Stroke.Enter) || await ToldKeyFreesAsync(start, tried))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> ToldKeyFreesAsync(int start, HashSet<string> tried)
    {
        foreach (var told in (await use.AskAsync<ImmutableArray<string>>("walkDocumented")).Where(tried.Add).Take(5))
        {
            if (Stroke.Parse(told) is { } stroke && await LeavesAfterAsync(start, stroke))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> LeavesAfterAsync(int start, Stroke stroke)
    {
        await StandAsync(start);
        await use.PressAsync(stroke);
        await PageInUse.SettleAsync();
        var at = (await use.AskAsync<WalkStep>("walkTold")).At;
        return at < 0 || await WalksOutAsync(at, Stroke.Tab) || await WalksOutAsync(at, Stroke.BackTab);
    }

    private async Task<bool> LeavesAsync(int start, Stroke stroke) => await WalksOutAsync(await StandAsync(start), stroke);

    private async Task<int> StandAsync(int start)
    {
        // Afresh each time: scripts that answer to each other's moves may go on for ever.
        await use.RestartAsync();
        await use.AskAsync<WalkStep>("walkStart");
        await use.AskAsync<WalkStep>("walkTo", start);
        await PageInUse.SettleAsync();
        return (await use.AskAsync<WalkStep>("walkTold")).At;
    }

    private async Task<bool> WalksOutAsync(int from, Stroke stroke)
    {
        var seen = new Dictionary<int, int>();
        var (at, undisturbed) = (from, 0);
        for (var step = 0; step < Math.Min(stops + 3, 60); step++)
        {
            await use.PressAsync(stroke);
            await PageInUse.SettleAsync();
            var told = await use.AskAsync<WalkStep>("walkTold");
            if (told.At < 0 || (told.Left && told.At != at && !told.Focused.Contains(at)))
            {
                return true;
            }

            undisturbed = told.Scripted || told.Refused || seen.ContainsKey(told.At) ? 0 : undisturbed + 1;
            if (ringIsWhole && undisturbed == UndisturbedSteps)
            {
                return true;
            }

            at = told.At;
            _visited.Add(at);
            seen[at] = seen.GetValueOrDefault(at) + 1;
            if (seen[at] == 3)
            {
                return false;
            }
        }

        return false;
    }
}
