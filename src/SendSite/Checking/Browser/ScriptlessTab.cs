using Microsoft.Playwright;

namespace SendSite.Checking.Browser;

/// <summary>A tab with JavaScript off, as on a phone where the scripts never arrived.</summary>
internal sealed class ScriptlessTab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly IPage _tab;

    private ScriptlessTab(IBrowserContext context, IPage tab) => (_context, _tab) = (context, tab);

    public static async Task<ScriptlessTab> OpenAsync(IBrowser browser, int width, int height)
    {
        var context = await browser.NewContextAsync(new()
        {
            JavaScriptEnabled = false,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        return new ScriptlessTab(context, await context.NewPageAsync());
    }

    /// <summary>The visible text of a page's main part, without what is said only to people who have no JavaScript and what stands in for a script.</summary>
    public async Task<string> TextOfAsync(Uri address)
    {
        await _tab.GotoAsync(address.AbsoluteUri);
        return await _tab.EvaluateAsync<string>(
            """
            () => {
              document.querySelectorAll("noscript, [data-script]").forEach((note) => note.remove());
              return (document.querySelector("main") ?? document.body).innerText;
            }
            """);
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
