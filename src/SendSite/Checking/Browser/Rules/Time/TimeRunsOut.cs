using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Time;

/// <summary>
/// A page does not leave, sign people out or close its form by itself, unless a control gives more time. Its scripts are run
/// through half an hour of a clock of ours, and only if one of them waits or counts.
/// </summary>
internal sealed class TimeRunsOut : IBrowserRule
{
    /// <summary>Short at first, and then short enough to meet a warning that stands for half a minute.</summary>
    private static readonly int[] Seconds = [4, 6, 10, 10, .. Enumerable.Repeat(30, 59)];

    public Rule Rule { get; } = new("SS723", nameof(TimeRunsOut), Severity.Error,
        Why: "People who read slowly, or type with a switch, are thrown out before they have finished, and what they wrote is lost.")
    {
        Criteria = ["2.2.1"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var facts = await InteractionFacts.OfAsync(page);
        if ((facts.Timeouts == 0 && facts.Intervals == 0) || !(await page.AskAsync<Chance>("timePossible")).Possible)
        {
            return [];
        }

        await using var time = await PageInTime.OpenAsync(page);
        var (told, passed) = (await time.AskAsync<TimedEnd>("timeStart"), 0);
        for (var at = 0; at < Seconds.Length && !told.Offered; at++)
        {
            await time.PassAsync(Seconds[at] * 1000);
            passed += Seconds[at];
            told = await time.AskAsync<TimedEnd>("timeTold");
            if (!told.Offered && (told.Left.Length > 0 || told.Ended.Length > 0))
            {
                return [Finding(page, told, passed)];
            }
        }

        return [];
    }

    private Diagnostic Finding(OpenPage page, TimedEnd told, int passed)
    {
        var after = passed < 120 ? FormattableString.Invariant($"within {passed} seconds") : FormattableString.Invariant($"within {(passed + 59) / 60} minutes");
        return page.Report(Rule,
            told.Left.Length > 0 ? $"The page goes elsewhere by itself {after}, and no control gives more time." : $"The page says \"{told.Ended}\" {after}, and no control gives more time.",
            "Set no limit; or warn people, and let them ask for more time with one press, ten times over.", "body");
    }
}
