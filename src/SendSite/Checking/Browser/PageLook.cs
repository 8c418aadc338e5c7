using System.Diagnostics;
using Microsoft.Playwright;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>
/// One look at one page: loaded once, shown at each width for axe, then in each view for the rules that want it. What one
/// rule cannot see never costs what the others have found.
/// </summary>
internal sealed class PageLook(IBrowser browser, BrowserPlan plan, BrowserPage page, Uri address, BrowserWindow window, bool muted)
{
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly List<(Rule Rule, string Reason)> _blind = [];
    private readonly List<Diagnostic> _found = [];

    /// <summary>The window to go on with.</summary>
    public BrowserWindow Window { get; private set; } = window;

    /// <summary>The visible text of the main part, on a desktop.</summary>
    public string Text { get; private set; } = "";

    /// <exception cref="PlaywrightException">The page could not be looked at.</exception>
    /// <exception cref="TimeoutException">The page did not answer.</exception>
    public async Task<PageOutcome> RunAsync()
    {
        using var events = PageEvents.Listen(Window.Tab, plan.Site);
        var open = new OpenPage(page, Window.Tab, plan.Patience, Window.LoadAgainAsync);
        await open.EnterAsync(BrowserView.Phone);
        if (Refusal(await Window.LoadAsync(address)) is { } refusal)
        {
            return new PageOutcome([refusal], Checked: false);
        }

        var scans = new List<(int Width, PageScan Scan)>();
        foreach (var view in BrowserView.InOrder.Where(view => BrowserChecks.Widths.Contains(view.Width) && view.Media == Media.Screen).DistinctBy(view => view.Width).OrderBy(view => view.Width))
        {
            await open.EnterAsync(view);
            scans.Add((view.Width, PageScan.Parse(await Window.AskAsync(AxeScript.Scan))));
        }

        await FinishAsync(open, scans, events);
        return Outcome(scans) with { Resources = events.Asked };
    }

    private async Task FinishAsync(OpenPage open, List<(int Width, PageScan Scan)> scans, PageEvents events)
    {
        Text = scans[^1].Scan.Text;
        _found.AddRange(AxeFindings.For(page, scans));
        if (plan.IsFair(BrowserRules.BrowserReportedError) && !muted)
        {
            await events.WaitForQuietAsync();
            _found.AddRange(events.Findings(page, scans[^1].Scan.Refused));
        }

        await AskRulesAsync(open);
        _found.AddRange(BlindSpots.Of(page, _blind));
    }

    private PageOutcome Outcome(List<(int Width, PageScan Scan)> scans) => new([.. _found], Checked: true)
    {
        AxeVersion = scans[^1].Scan.AxeVersion,
        AxeRules = scans[^1].Scan.Rules,
        Undecided = [.. scans.SelectMany(look => look.Scan.Undecided).Select(rule => rule.Id).Distinct(StringComparer.Ordinal)],
        HasScript = scans[^1].Scan.HasScript,
    };

    private Diagnostic? Refusal(IResponse? answer) =>
        answer is null or { Ok: true } || (answer.Status == 404 && page.Route.Path == "/404.html")
            ? null
            : page.Report(BrowserRules.PageNotChecked,
                FormattableString.Invariant($"The browser could not open the page: the server answers {answer.Status}."),
                "Check that the page was written, and that no redirect leads away from it.");

    private async Task AskRulesAsync(OpenPage open)
    {
        foreach (var view in BrowserView.InOrder.Where(view => plan.Rules.Any(rule => rule.View == view)))
        {
            var ready = false;
            foreach (var rule in plan.Rules.Where(rule => rule.View == view))
            {
                if (Stopwatch.GetElapsedTime(_begun) > plan.PagePatience)
                {
                    _blind.Add((rule.Rule, "the page had taken too long by then"));
                    continue;
                }

                try
                {
                    if (!ready)
                    {
                        await open.EnterAsync(view);
                        ready = true;
                    }

                    _found.AddRange(await rule.LookAsync(open).WaitAsync(plan.RulePatience));
                }
                catch (Exception wrong) when (browser.IsConnected && wrong is not OperationCanceledException)
                {
                    _blind.Add((rule.Rule, BlindSpots.Reason(wrong)));
                    open = await StartAgainAsync(wrong is TimeoutException);
                    ready = false;
                }
            }
        }
    }

    // The rule may have left the page in any state; one that is still at work must not touch what the next one sees.
    private async Task<OpenPage> StartAgainAsync(bool stillAtWork)
    {
        if (stillAtWork)
        {
            await Window.DisposeAsync();
            Window = await BrowserWindow.OpenAsync(browser, plan, muted);
        }

        await Window.LoadAsync(address);
        return new OpenPage(page, Window.Tab, plan.Patience, Window.LoadAgainAsync);
    }
}
