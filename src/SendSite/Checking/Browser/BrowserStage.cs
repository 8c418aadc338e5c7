using System.Collections.Immutable;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Checking.Browser;

/// <summary>The browser checks from beginning to end: obtain a browser, start it, look at every page.</summary>
/// <param name="say">Told in a line when something takes long, such as installing a browser.</param>
internal sealed class BrowserStage(Action<string> say)
{
    /// <summary>Whose pages they are.</summary>
    public RuleScope Scope { get; init; } = RuleScope.OwnSite;

    /// <summary>Where results are kept from one run to the next; null to look at every page now.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>The site whose answers a kept result is held to.</summary>
    public ServedSite? Served { get; init; }

    /// <summary>Whether none of our own rules is asked, but axe alone.</summary>
    public bool AxeAlone { get; init; }

    /// <summary>Checks the pages. Without a browser the report says why, and that no page was checked.</summary>
    /// <param name="site">Where the site is served, on this machine, with its own headers.</param>
    /// <param name="pages">The pages to open.</param>
    /// <param name="pageDone">Told after each page, from any thread.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<BrowserReport> RunAsync(
        Uri site, ImmutableArray<BrowserPage> pages, Action<Route>? pageDone = null, CancellationToken cancellation = default)
    {
        var (browser, missing) = await ObtainAsync(BrowserFinder.ForThisMachine(), cancellation);
        if (browser is null)
        {
            return NotRun(pages, missing);
        }

        var (session, fault) = await BrowserSession.StartAsync(browser);
        if (session is null)
        {
            return NotRun(pages, fault);
        }

        await using (session)
        {
            return await new BrowserChecks(session) { Scope = Scope, CacheFolder = CacheFolder, Served = Served, AxeAlone = AxeAlone }.RunAsync(site, pages, pageDone, cancellation);
        }
    }

    /// <summary>A picture of the place of each fault; none without a browser.</summary>
    public static async Task<ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>>> PictureAsync(Uri site, IEnumerable<Diagnostic> findings)
    {
        var session = BrowserFinder.ForThisMachine().Find(out _) is { } browser ? (await BrowserSession.StartAsync(browser)).Session : null;
        if (session is null)
        {
            return ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>>.Empty;
        }

        await using (session)
        {
            return await new FaultPictures(session, site).TakeAsync(findings);
        }
    }

    /// <summary>The browser that is there, or else one newly installed; null, with a finding, when there can be none.</summary>
    public async Task<(string? Browser, Diagnostic? Fault)> ObtainAsync(BrowserFinder finder, CancellationToken cancellation = default)
    {
        var browser = finder.Find(out var fault);
        return browser is null && fault is null
            ? await new BrowserInstaller(say).InstallAsync(finder, cancellation)
            : (browser, fault);
    }

    private static BrowserReport NotRun(ImmutableArray<BrowserPage> pages, Diagnostic? why) =>
        new() { Pages = pages.Length, Diagnostics = why is null ? [] : [why] };
}
