using Microsoft.Playwright;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>
/// A page while a rule presses its keys and buttons. Nothing done to it leads away from it: a navigation is noted and
/// refused, a new window is noted and closed, a dialog is noted and dismissed. Afterwards the page is loaded anew, so that the
/// next rule finds it as it was, unless nothing done to it could have changed it.
/// </summary>
internal sealed class PageInUse : IAsyncDisposable
{
    private readonly OpenPage _page;
    private readonly ICDPSession _keys;

    private readonly bool _changes;

    private PageInUse(OpenPage page, ICDPSession keys, bool changes) => (_page, _keys, _changes) = (page, keys, changes);

    /// <summary>Addresses the page tried to go to, in order.</summary>
    public List<string> Departures { get; } = [];

    /// <summary>Windows the page tried to open.</summary>
    public int Windows { get; private set; }

    /// <summary>What the page's dialogs said.</summary>
    public List<string> Dialogs { get; } = [];

    /// <param name="page">The page.</param>
    /// <param name="changes">
    /// Whether what is done may change the page. Where nothing on it answers, and the rule itself puts back what it moved, the page
    /// goes nowhere and need not be loaded anew.
    /// </param>
    public static async Task<PageInUse> StartAsync(OpenPage page, bool changes = true)
    {
        var use = new PageInUse(page, await page.Tab.Context.NewCDPSessionAsync(page.Tab), changes);
        if (!changes)
        {
            return use;
        }

        page.Tab.Popup += use.Opened;
        page.Tab.Dialog += use.Said;
        page.Tab.Request += use.Requested;
        await page.Tab.RouteAsync("**/*", use.AskedAsync);
        return use;
    }

    /// <summary>Presses keys one after another, without waiting for the page in between.</summary>
    public Task PressAsync(params IEnumerable<Stroke> strokes) => Task.WhenAll(strokes.SelectMany(stroke => new[]
    {
        SendAsync(stroke, stroke.Text.Length > 0 ? "keyDown" : "rawKeyDown"), SendAsync(stroke, "keyUp"),
    }));

    public Task<T> AskAsync<T>(string probe, object? argument = null) => _page.AskAsync<T>(probe, argument);

    /// <summary>What the window shows now, caret and all.</summary>
    /// <param name="part">Left, top, width and height of the part wanted, in CSS pixels of the whole page; all that shows when absent.</param>
    public async Task<Picture> PictureAsync((double Left, double Top, double Width, double Height)? part = null)
    {
        var wanted = new Dictionary<string, object> { ["format"] = "png", ["optimizeForSpeed"] = true };
        if (part is var (left, top, width, height))
        {
            wanted["clip"] = new Dictionary<string, object> { ["x"] = left, ["y"] = top, ["width"] = width, ["height"] = height, ["scale"] = 1 };
        }

        var taken = await _keys.SendAsync("Page.captureScreenshot", wanted);
        return Picture.FromPng(taken!.Value.GetProperty("data").GetBytesFromBase64());
    }

    /// <summary>Gives short timers of the page time to run.</summary>
    public static Task SettleAsync(int milliseconds = 60) => Task.Delay(milliseconds);

    /// <summary>Loads the page anew, in the middle of a rule's work.</summary>
    public async Task RestartAsync()
    {
        _page.Tab.Request -= Requested;
        await _page.Tab.UnrouteAsync("**/*", AskedAsync);
        await _page.LoadAgainAsync();
        await _page.Tab.RouteAsync("**/*", AskedAsync);
        _page.Tab.Request += Requested;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_changes)
        {
            await _keys.DetachAsync();
            return;
        }

        _page.Tab.Popup -= Opened;
        _page.Tab.Request -= Requested;
        await _keys.DetachAsync();
        await _page.Tab.UnrouteAsync("**/*", AskedAsync);
        await _page.LoadAgainAsync();
        _page.Tab.Dialog -= Said;
    }

    private async void Opened(object? sender, IPage window)
    {
        Windows++;
        try
        {
            await window.CloseAsync();
        }
        catch (PlaywrightException)
        {
            // It closed itself.
        }
    }

    private async void Said(object? sender, IDialog dialog)
    {
        try
        {
            if (dialog.Type == DialogType.BeforeUnload)
            {
                await dialog.AcceptAsync();
                return;
            }

            Dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        }
        catch (PlaywrightException)
        {
            // The page went away with it.
        }
    }

    // Told of here and not where it is refused, because the window may have refused it first.
    private void Requested(object? sender, IRequest request)
    {
        if (request.IsNavigationRequest && request.Frame == _page.Tab.MainFrame)
        {
            Departures.Add(request.Url);
        }
    }

    private async Task AskedAsync(IRoute route)
    {
        if (route.Request.IsNavigationRequest && route.Request.Frame == _page.Tab.MainFrame)
        {
            // An aborted navigation leaves the page in place; a failed one shows the browser's own.
            await route.AbortAsync("aborted");
        }
        else
        {
            await route.ContinueAsync();
        }
    }

    private async Task SendAsync(Stroke stroke, string type)
    {
        var given = new Dictionary<string, object>
        {
            ["type"] = type,
            ["key"] = stroke.Key,
            ["code"] = stroke.Code,
            ["windowsVirtualKeyCode"] = stroke.Number,
            ["modifiers"] = stroke.Modifiers,
        };
        if (type == "keyDown")
        {
            given["text"] = stroke.Text;
        }

        await _keys.SendAsync("Input.dispatchKeyEvent", given);
    }
}
