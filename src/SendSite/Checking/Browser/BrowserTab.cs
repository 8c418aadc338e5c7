using System.Collections.Immutable;
using Microsoft.Playwright;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>
/// One tab of the browser, used for one page after another. A page is loaded once and looked at in each width in turn, so
/// axe is compiled once for both.
/// </summary>
internal sealed class BrowserTab : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IBrowserContext _context;
    private readonly IPage _tab;
    private readonly Uri _site;
    private readonly PageEvents _events;
    private ScriptlessTab? _scriptless;

    private readonly ImmutableArray<IBrowserRule> _rules;

    private BrowserTab(IBrowserContext context, IPage tab, Uri site, ImmutableArray<IBrowserRule> rules)
    {
        (_context, _tab, _site, _events, _rules) = (context, tab, site, new PageEvents(site), rules);
        _events.Listen(tab);
    }

    /// <summary>Opens a tab with no memory of any other.</summary>
    /// <param name="browser">A browser that is running.</param>
    /// <param name="site">Where the site is served.</param>
    /// <param name="script">Put into every page: <see cref="AxeScript.Source"/>.</param>
    /// <param name="rules">Our own rules, beside axe's.</param>
    public static async Task<BrowserTab> OpenAsync(IBrowser browser, Uri site, string script, ImmutableArray<IBrowserRule> rules)
    {
        // Without motion, so that a colour is never measured half way through a change.
        var context = await browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce, ServiceWorkers = ServiceWorkerPolicy.Block });
        await context.AddInitScriptAsync(script);
        return new BrowserTab(context, await context.NewPageAsync(), site, rules);
    }

    /// <summary>Looks at one page at every width.</summary>
    /// <exception cref="PlaywrightException">The page could not be looked at, or the browser has gone.</exception>
    /// <exception cref="TimeoutException">The page took longer than 30 seconds.</exception>
    public async Task<PageOutcome> CheckAsync(BrowserPage page)
    {
        _events.Restart();
        await _tab.SetViewportSizeAsync(BrowserView.Phone.Width, BrowserView.Phone.Height);
        var answer = await _tab.GotoAsync(new Uri(_site, page.Route.Path).AbsoluteUri, new() { Timeout = (float)Patience.TotalMilliseconds });
        if (Refusal(page, answer) is { } refusal)
        {
            return new PageOutcome([refusal], Checked: false);
        }

        var open = new OpenPage(page, _tab, Patience);
        var scans = new List<(int Width, PageScan Scan)>();
        foreach (var view in BrowserView.InOrder.Where(view => BrowserChecks.Widths.Contains(view.Width) && view.Media == Media.Screen).DistinctBy(view => view.Width))
        {
            await open.EnterAsync(view);
            scans.Add((view.Width, await ScanAsync()));
        }

        await _events.WaitForQuietAsync();
        return await OutcomeAsync(page, scans, await LookAsync(open));
    }

    public async ValueTask DisposeAsync()
    {
        // A page that never ends its script may keep its tab from closing; the browser's own end will.
        var closing = Task.WhenAll(_scriptless?.DisposeAsync().AsTask() ?? Task.CompletedTask, _context.CloseAsync());
        try
        {
            await closing.WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception gone) when (gone is PlaywrightException or TimeoutException)
        {
            _ = closing.ContinueWith(late => late.Exception, TaskScheduler.Default);
        }
    }

    private static Diagnostic? Refusal(BrowserPage page, IResponse? answer) =>
        answer is null or { Ok: true } || (answer.Status == 404 && page.Route.Path == "/404.html")
            ? null
            : page.Report(BrowserRules.PageNotChecked,
                FormattableString.Invariant($"The browser could not open the page: the server answers {answer.Status}."),
                "Check that the page was written, and that no redirect leads away from it.");

    private async Task<ImmutableArray<Diagnostic>> LookAsync(OpenPage open)
    {
        var found = new List<Diagnostic>();
        foreach (var view in BrowserView.InOrder.Where(view => _rules.Any(rule => rule.View == view)))
        {
            await open.EnterAsync(view);
            foreach (var rule in _rules.Where(rule => rule.View == view))
            {
                found.AddRange(await rule.LookAsync(open));
            }
        }

        return [.. found];
    }

    private async Task<PageScan> ScanAsync()
    {
        var tags = AxeScript.Tags.ToArray();
        return PageScan.Parse(await _tab.EvaluateAsync<string>("tags => siteChecks.scan(tags)", tags).WaitAsync(Patience));
    }

    private async Task<PageOutcome> OutcomeAsync(BrowserPage page, List<(int Width, PageScan Scan)> scans, ImmutableArray<Diagnostic> ours)
    {
        var last = scans[^1];
        var found = AxeFindings.For(page, scans).ToList();
        found.AddRange(_events.Findings(page, last.Scan.Refused));
        found.AddRange(ours);
        if (last.Scan.HasScript)
        {
            _scriptless ??= await ScriptlessTab.OpenAsync(_context.Browser!, last.Width, BrowserView.Desktop.Height);
            var text = await _scriptless.TextOfAsync(new Uri(_site, page.Route.Path)).WaitAsync(Patience);
            found.AddRange(ScriptlessFindings.For(page, last.Scan.Text, text));
        }

        return new PageOutcome([.. found], Checked: true)
        {
            AxeVersion = last.Scan.AxeVersion,
            AxeRules = last.Scan.Rules,
            Undecided = [.. scans.SelectMany(look => look.Scan.Undecided).Distinct(StringComparer.Ordinal)],
            HasScript = last.Scan.HasScript,
        };
    }
}
