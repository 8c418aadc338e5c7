using Microsoft.Playwright;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>
/// Looks at one page after another. A page that cannot be looked at while its own scripts run is looked at again without
/// them, in a new window, so that nobody's page is left unchecked for being odd.
/// </summary>
internal sealed class BrowserTab(IBrowser browser, BrowserPlan plan) : IAsyncDisposable
{
    private BrowserWindow? _window;
    private ScriptlessTab? _scriptless;

    /// <summary>Looks at one page in every view.</summary>
    /// <exception cref="PlaywrightException">The page could not be looked at either way, or the browser has gone.</exception>
    /// <exception cref="TimeoutException">The page did not answer either way.</exception>
    public async Task<PageOutcome> CheckAsync(BrowserPage page)
    {
        try
        {
            return await LookAsync(page, muted: false);
        }
        catch (Exception wrong) when (wrong is PlaywrightException or TimeoutException)
        {
            await CloseWindowAsync();
            if (!await IsStillThereAsync())
            {
                throw;
            }

            var outcome = await LookAsync(page, muted: true);
            await CloseWindowAsync();
            return outcome.Checked ? outcome with { Diagnostics = outcome.Diagnostics.Add(BlindSpots.WithoutScripts(page, wrong)) } : outcome;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseWindowAsync();
        if (_scriptless is not null)
        {
            await _scriptless.DisposeAsync();
        }
    }

    private async Task<PageOutcome> LookAsync(BrowserPage page, bool muted)
    {
        _window ??= await BrowserWindow.OpenAsync(browser, plan, muted);
        var address = new Uri(plan.Site, page.Route.Path);
        var look = new PageLook(browser, plan, page, address, _window, muted);
        try
        {
            var outcome = await look.RunAsync();
            return outcome.HasScript && plan.IsFair(BrowserRules.NeedsScript)
                ? outcome with { Diagnostics = outcome.Diagnostics.AddRange(await WithoutScriptAsync(page, address, look.Text)) }
                : outcome;
        }
        finally
        {
            // A rule that hung has cost the window it was given.
            _window = look.Window;
        }
    }

    private async Task<IEnumerable<Diagnostic>> WithoutScriptAsync(BrowserPage page, Uri address, string text)
    {
        _scriptless ??= await ScriptlessTab.OpenAsync(browser, BrowserView.Desktop.Width, BrowserView.Desktop.Height);
        return ScriptlessFindings.For(page, text, await _scriptless.TextOfAsync(address).WaitAsync(plan.Patience));
    }

    // A browser that has crashed takes a moment to be missed.
    private async Task<bool> IsStillThereAsync()
    {
        for (var waits = 0; waits < 5 && browser.IsConnected; waits++)
        {
            await Task.Delay(50);
        }

        return browser.IsConnected;
    }

    private async Task CloseWindowAsync()
    {
        if (_window is not null)
        {
            await _window.DisposeAsync();
        }

        _window = null;
    }
}
