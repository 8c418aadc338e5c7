using Microsoft.Playwright;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>
/// A running Chromium with a fresh profile that can reach this machine and nothing else: a page's request to another site
/// is seen and reported, and never leaves.
/// </summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",

        // Each page is a new world to the engine: optimising our scripts for it takes longer than the page lasts.
        "--js-flags=--no-opt",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]",
    ];

    private readonly IPlaywright _playwright;

    private BrowserSession(IPlaywright playwright, IBrowser browser, string name)
    {
        _playwright = playwright;
        Browser = browser;
        Name = name;
    }

    public IBrowser Browser { get; }

    /// <summary>Name and version, such as <c>Chromium 156.0.8078.79</c>.</summary>
    public string Name { get; }

    /// <summary>Starts the browser; null, with a finding, when it does not start.</summary>
    public static async Task<(BrowserSession? Session, Diagnostic? Fault)> StartAsync(string executable)
    {
        IPlaywright? playwright = null;
        try
        {
            playwright = await Playwright.CreateAsync();
            var browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = executable,
                Args = Arguments,

                // Chromium's sandbox refuses to run as root on Linux; everywhere else it stays on.
                ChromiumSandbox = OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess,
            });
            return (new BrowserSession(playwright, browser, $"{ProductName(executable)} {browser.Version}"), null);
        }
        catch (Exception wrong) when (wrong is PlaywrightException or TimeoutException or System.ComponentModel.Win32Exception or IOException)
        {
            playwright?.Dispose();
            return (null, WouldNotStart(executable, wrong));
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Browser.CloseAsync();
        }
        catch (PlaywrightException)
        {
            // It has gone already.
        }

        _playwright.Dispose();
    }

    private static Diagnostic WouldNotStart(string executable, Exception wrong) =>
        new(BrowserRules.BrowserWouldNotStart, SourceSpan.Whole(BrowserFinder.Variable),
            $"The browser \"{executable}\" would not start: {BrowserMessage.FirstLine(wrong.Message)}",
            $"Run it once by hand to see what it lacks, or set {BrowserFinder.Variable} to the full path of another Chromium, Chrome or Edge.");

    private static string ProductName(string executable)
    {
        var file = Path.GetFileNameWithoutExtension(executable);
        return file.Contains("edge", StringComparison.OrdinalIgnoreCase) ? "Microsoft Edge"
            : file.StartsWith("google", StringComparison.OrdinalIgnoreCase) ? "Google Chrome"
            : "Chromium";
    }
}
