using System.Collections.Immutable;
using Microsoft.Playwright;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>
/// A copy of a page in a window of its own whose clock we hold: seconds pass for its scripts when we say so, and take no time.
/// </summary>
internal sealed class PageInTime : IAsyncDisposable
{
    private static readonly Lazy<string> Script = new(AxeScript.Source);

    private readonly IBrowserContext _context;
    private readonly IPage _tab;

    private PageInTime(IBrowserContext context, IPage tab) => (_context, _tab) = (context, tab);

    /// <summary>Loads the page with its clock standing still.</summary>
    public static async Task<PageInTime> OpenAsync(OpenPage page)
    {
        var context = await page.Tab.Context.Browser!.NewContextAsync(new()
        {
            ReducedMotion = ReducedMotion.NoPreference,
            ServiceWorkers = ServiceWorkerPolicy.Block,
            ViewportSize = new ViewportSize { Width = page.Tab.ViewportSize!.Width, Height = page.Tab.ViewportSize.Height },
        });
        await context.AddInitScriptAsync(Script.Value);
        var tab = await context.NewPageAsync();
        await tab.Clock.InstallAsync(new() { TimeDate = new DateTime(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc) });
        await tab.GotoAsync(page.Tab.Url);
        return new PageInTime(context, tab);
    }

    /// <summary>Lets time pass for the page.</summary>
    public Task PassAsync(int milliseconds) => _tab.Clock.RunForAsync(milliseconds);

    public Task<T> AskAsync<T>(string probe, object? argument = null) => OpenPage.AskAsync<T>(_tab, probe, argument);

    /// <summary>Whatever changed in each of the next seconds; the first look sets the measure.</summary>
    public async Task<ImmutableArray<Moved>> WatchAsync(int seconds)
    {
        var moved = ImmutableArray.CreateBuilder<Moved>();
        await AskAsync<Moved>("movedSince");
        for (var second = 1; second <= seconds; second++)
        {
            // At uneven moments: what blinks twice a second would look the same every second.
            var (changed, gone) = (new HashSet<int>(), 0);
            foreach (var step in (int[])[370, 290, 340])
            {
                await PassAsync(step);
                var look = await AskAsync<Moved>("movedSince");
                changed.UnionWith(look.Changed);
                gone += look.Gone;
            }

            moved.Add(new Moved([.. changed.Order()], gone));
        }

        return moved.ToImmutable();
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
