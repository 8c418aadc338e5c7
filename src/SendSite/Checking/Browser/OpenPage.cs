using System.Text.Json;
using Microsoft.Playwright;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>A page that stands open in a tab, as a rule sees it.</summary>
/// <param name="page">Which page.</param>
/// <param name="tab">The tab that shows it.</param>
/// <param name="patience">How long the page may take to answer.</param>
/// <param name="loadAgain">Loads the page anew; the tab's own way when absent.</param>
internal sealed class OpenPage(BrowserPage page, IPage tab, TimeSpan patience, Func<Task>? loadAgain = null)
{
    private readonly Dictionary<string, object> _known = [];
    private BrowserView? _view;

    public BrowserPage Page => page;

    /// <summary>For keys, the pointer and pictures; what can be asked in the page is a probe's work.</summary>
    public IPage Tab => tab;

    /// <summary>Asks a probe: a function of the page that a file of <c>Probes/</c> registers under this name.</summary>
    /// <param name="probe">The probe's name.</param>
    /// <param name="argument">Given to it as JSON; absent for none.</param>
    /// <exception cref="PlaywrightException">The probe failed, or the browser has gone.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public Task<T> AskAsync<T>(string probe, object? argument = null) => AskAsync<T>(tab, probe, argument).WaitAsync(patience);

    /// <summary>The same of another window that our scripts are in.</summary>
    public static async Task<T> AskAsync<T>(IPage window, string probe, object? argument = null)
    {
        var answer = await window.EvaluateAsync<string>(
            "async ([name, argument]) => JSON.stringify((await siteChecks.probes[name](argument)) ?? null)", new[] { probe, argument });
        return JsonSerializer.Deserialize<T>(answer, JsonSerializerOptions.Web) ?? throw new JsonException($"The probe \"{probe}\" returned null.");
    }

    /// <summary>What several rules want to know about the page as it was loaded: found out once.</summary>
    /// <param name="what">A name for it.</param>
    /// <param name="find">Finds it out.</param>
    public async Task<T> OnceAsync<T>(string what, Func<Task<T>> find)
        where T : notnull
    {
        if (!_known.TryGetValue(what, out var known))
        {
            _known[what] = known = await find();
        }

        return (T)known;
    }

    public Diagnostic Report(Rule rule, string message, string hint, string? selector = null) => page.Report(rule, message, hint, selector);

    /// <summary>Loads the page anew. A rule that went there by itself would be stopped, as the page is.</summary>
    public Task LoadAgainAsync() => loadAgain?.Invoke() ?? tab.GotoAsync(tab.Url, new() { Timeout = (float)patience.TotalMilliseconds });

    /// <summary>Shows the page in a view. What a page wants to go to by itself it does not get to.</summary>
    public async Task EnterAsync(BrowserView view)
    {
        if (view.Fresh)
        {
            await LoadAgainAsync();
        }

        if (tab.ViewportSize is not { } now || now.Width != view.Width || now.Height != view.Height)
        {
            await tab.SetViewportSizeAsync(view.Width, view.Height);
        }

        if (_view is null || (_view.Media, _view.ForcedColours, _view.Motion) != (view.Media, view.ForcedColours, view.Motion))
        {
            await tab.EmulateMediaAsync(new() { Media = view.Media, ForcedColors = view.ForcedColours, ReducedMotion = view.Motion });
        }

        if (view.Style.Length > 0 || _view is { Style.Length: > 0 })
        {
            await tab.EvaluateAsync("style => siteChecks.wear(style)", view.Style).WaitAsync(patience);
        }

        _view = view;
    }
}
