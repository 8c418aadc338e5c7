using System.Collections.Immutable;
using Microsoft.Playwright;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Checking.Browser;

/// <summary>One run over a list of pages, which any number of tabs work through together.</summary>
internal sealed class BrowserRun(IBrowser browser, BrowserPlan plan, ImmutableArray<BrowserPage> pages, Action<Route> pageDone)
{
    /// <summary>A renderer's memory grows from page to page; a new tab starts with a new one.</summary>
    private const int PagesPerTab = 200;

    private readonly PageOutcome?[] _outcomes = new PageOutcome?[pages.Length];
    private Diagnostic? _stopped;
    private int _next = -1;

    /// <summary>Takes page after page until none is left or the browser has gone.</summary>
    public async Task WorkAsync(CancellationToken cancellation)
    {
        BrowserTab? tab = null;
        for (var taken = 1; Interlocked.Increment(ref _next) is var index && index < pages.Length && _stopped is null; taken++)
        {
            try
            {
                cancellation.ThrowIfCancellationRequested();
                if (plan.Cache?.Find(pages[index]) is not { } outcome)
                {
                    tab ??= new BrowserTab(browser, plan);
                    outcome = await tab.CheckAsync(pages[index]);
                    plan.Cache?.Keep(pages[index], outcome);
                }

                _outcomes[index] = outcome;
                pageDone(pages[index].Route);
            }
            catch (Exception wrong) when (wrong is PlaywrightException or TimeoutException)
            {
                Note(index, wrong);
                tab = await CloseAsync(tab);
            }
            catch (OperationCanceledException)
            {
                await CloseAsync(tab);
                throw;
            }

            tab = taken % PagesPerTab == 0 ? await CloseAsync(tab) : tab;
        }

        await CloseAsync(tab);
    }

    public BrowserReport Report(string browserName)
    {
        var looked = _outcomes.OfType<PageOutcome>().ToList();
        var done = looked.FirstOrDefault(outcome => outcome.Checked);
        return new BrowserReport
        {
            Browser = browserName,
            AxeVersion = done?.AxeVersion,
            AxeRules = done?.AxeRules ?? 0,
            Pages = pages.Length,
            PagesChecked = looked.Count(outcome => outcome.Checked),
            PagesFromCache = looked.Count(outcome => outcome.FromCache),
            PagesWithScript = looked.Count(outcome => outcome.HasScript),
            Undecided = looked.SelectMany(outcome => outcome.Undecided)
                .GroupBy(rule => rule, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(rule => rule.Key, rule => rule.Count(), StringComparer.Ordinal),
            Diagnostics = [.. looked.SelectMany(outcome => outcome.Diagnostics), .. _stopped is null ? [] : new[] { _stopped }],
        };
    }

    private static async Task<BrowserTab?> CloseAsync(BrowserTab? tab)
    {
        if (tab is not null)
        {
            await tab.DisposeAsync();
        }

        return null;
    }

    private void Note(int index, Exception wrong)
    {
        var page = pages[index];
        if (!browser.IsConnected)
        {
            // Every tab notices; one of them tells.
            Interlocked.CompareExchange(ref _stopped, Stopped(page, wrong), null);
            return;
        }

        var reason = wrong is TimeoutException ? "it never answered, with its scripts or without." : BrowserMessage.FirstLine(wrong.Message);
        var finding = page.Report(BrowserRules.PageNotChecked, $"The browser could not look at the page: {reason}",
            "Open the page in a browser and see what keeps it from loading.");
        _outcomes[index] = new PageOutcome([finding], Checked: false);
        pageDone(page.Route);
    }

    private static Diagnostic Stopped(BrowserPage page, Exception wrong) =>
        page.Report(BrowserRules.BrowserStopped, $"The browser stopped while it looked at this page: {BrowserMessage.FirstLine(wrong.Message)}",
            "Run the build again; if it stops here again, the page may need more memory than the machine has.");
}
