using Microsoft.Playwright;

namespace SendSite.Checking.Browser;

/// <summary>
/// A window of the browser with no memory of any other: it shows a page, holds on to it, and can be asked about it. A page's
/// dialogs are dismissed, the windows it opens are closed, and what it would download is refused.
/// </summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    private const string Mute = "script-src 'none'";

    private readonly IBrowserContext _context;
    private readonly ICDPSession _session;
    private readonly NavigationGate _gate;
    private readonly OwnWorld _world;
    private readonly TimeSpan _patience;
    private Uri? _address;

    private BrowserWindow(IBrowserContext context, IPage tab, ICDPSession session, NavigationGate gate, OwnWorld world, TimeSpan patience) =>
        (_context, Tab, _session, _gate, _world, _patience) = (context, tab, session, gate, world, patience);

    public IPage Tab { get; }

    /// <param name="muted">The pages' own scripts do not run.</param>
    /// <exception cref="PlaywrightException">The browser has gone.</exception>
    public static async Task<BrowserWindow> OpenAsync(IBrowser browser, BrowserPlan plan, bool muted)
    {
        // Without motion, so that a colour is never measured half way through a change.
        var context = await browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce, ServiceWorkers = ServiceWorkerPolicy.Block, AcceptDownloads = false });
        await context.AddInitScriptAsync(plan.ProbeScript);
        var tab = await context.NewPageAsync();
        // What the page opens by itself; a rule may open a window of its own.
        tab.Popup += (_, opened) => _ = Close(opened);
        var session = await context.NewCDPSessionAsync(tab);
        var tree = await session.SendAsync("Page.getFrameTree");
        var frame = tree!.Value.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString()!;
        var world = await OwnWorld.OpenAsync(session, frame, plan.ScanScript);
        var gate = await NavigationGate.CloseAsync(session, frame, plan.Site, muted ? Mute : null);
        return new BrowserWindow(context, tab, session, gate, world, plan.Patience);
    }

    /// <summary>Shows a page. One that never ends loading is stopped, and stands as it is then.</summary>
    /// <returns>What the server answered; nothing for a page that never ended.</returns>
    /// <exception cref="PlaywrightException">It could not be loaded.</exception>
    public async Task<IResponse?> LoadAsync(Uri address)
    {
        _address = address;
        _gate.Permit(address);
        try
        {
            return await Tab.GotoAsync(address.AbsoluteUri, new() { Timeout = (float)_patience.TotalMilliseconds });
        }
        catch (TimeoutException)
        {
            await StopScriptAsync();
            return null;
        }
    }

    public async Task LoadAgainAsync() => await LoadAsync(_address!);

    /// <summary>Asks page-scan.js: <see cref="OwnWorld.AskAsync"/>.</summary>
    /// <exception cref="TimeoutException">The page did not answer.</exception>
    public Task<string> AskAsync(string expression) => _world.AskAsync(expression).WaitAsync(_patience + _patience);

    public async ValueTask DisposeAsync()
    {
        // A page that never ends its script may keep its window from closing; the browser's own end will.
        var closing = _context.CloseAsync();
        try
        {
            await closing.WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception gone) when (gone is PlaywrightException or TimeoutException)
        {
            _ = closing.ContinueWith(late => late.Exception, TaskScheduler.Default);
        }
    }

    private static async Task Close(IPage opened)
    {
        try
        {
            await opened.CloseAsync();
        }
        catch (PlaywrightException)
        {
            // It has closed itself.
        }
    }

    // Reaches a page even while its script keeps it busy.
    private async Task StopScriptAsync()
    {
        try
        {
            await _session.SendAsync("Runtime.terminateExecution").WaitAsync(TimeSpan.FromSeconds(2));
            await _session.SendAsync("Page.stopLoading").WaitAsync(TimeSpan.FromSeconds(2));
        }
        catch (TimeoutException)
        {
            // Whether it can be asked all the same is seen when it is.
        }
    }
}
