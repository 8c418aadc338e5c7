using System.Runtime.InteropServices;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>Puts a Chromium on a machine that has none: Debian's own package where we may, Playwright's download elsewhere.</summary>
/// <param name="say">Told in a line what is being done: it takes from ten seconds to some minutes.</param>
internal sealed class BrowserInstaller(Action<string> say)
{
    private readonly List<string> _failures = [];

    /// <summary>Installs a browser and returns its path; null, with a finding, when that cannot be done.</summary>
    public async Task<(string? Browser, Diagnostic? Fault)> InstallAsync(BrowserFinder finder, CancellationToken cancellation = default)
    {
        // Two builds, or two test runs, may start at once on a fresh machine: one installs and the others wait for it.
        await using var turn = await TakeTurnAsync(cancellation);
        var browser = finder.Find(out var fault);
        if (browser is null && fault is null && MayUseApt())
        {
            await FromDebianAsync(cancellation);
            browser = finder.Find(out fault);
        }

        if (browser is null && fault is null)
        {
            await FromPlaywrightAsync(cancellation);
            browser = finder.Find(out fault);
        }

        return (browser, browser is null ? fault ?? NoBrowser() : null);
    }

    private static bool MayUseApt() =>
        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version") && File.Exists("/usr/bin/apt-get");

    private async Task FromDebianAsync(CancellationToken cancellation)
    {
        say("No browser found: installing Chromium with apt-get (about 100 MB).");
        await TryAsync("apt-get update", "/usr/bin/apt-get", ["update", "-q"], cancellation);
        string[] install = ["install", "-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"];

        // The headless shell is the smaller package; older releases have only the whole browser.
        if (!await TryAsync("apt-get install chromium-headless-shell", "/usr/bin/apt-get", [.. install, "chromium-headless-shell"], cancellation))
        {
            await TryAsync("apt-get install chromium", "/usr/bin/apt-get", [.. install, "chromium"], cancellation);
        }
    }

    /// <summary>Playwright's installer, run from its own files: its entry point for .NET would write to our output.</summary>
    private async Task FromPlaywrightAsync(CancellationToken cancellation)
    {
        var driver = Path.Combine(AppContext.BaseDirectory, ".playwright");
        var node = Path.Combine(driver, "node", DriverPlatform(), OperatingSystem.IsWindows() ? "node.exe" : "node");
        if (!File.Exists(node))
        {
            _failures.Add($"Playwright's installer is not at \"{node}\"");
            return;
        }

        say("No browser found: downloading Chromium with Playwright's installer (about 110 MB).");
        await TryAsync("Playwright's installer", node, [Path.Combine(driver, "package", "cli.js"), "install", "--only-shell", "chromium"], cancellation);
    }

    private static string DriverPlatform()
    {
        var arm = RuntimeInformation.OSArchitecture == Architecture.Arm64;
        return OperatingSystem.IsWindows() ? "win32_x64"
            : (OperatingSystem.IsMacOS() ? "darwin-" : "linux-") + (arm ? "arm64" : "x64");
    }

    private async Task<bool> TryAsync(string name, string program, string[] arguments, CancellationToken cancellation)
    {
        var failure = await InstallerProgram.RunAsync(program, arguments, cancellation);
        if (failure is not null)
        {
            _failures.Add($"{name}: {failure}");
        }

        return failure is null;
    }

    private Diagnostic NoBrowser() =>
        new(BrowserRules.MissingBrowser, SourceSpan.Whole(BrowserFinder.Variable),
            $"No browser was found to check the pages with, and none could be installed ({string.Join("; ", _failures)}).",
            $"Install Chromium, Chrome or Edge, or set {BrowserFinder.Variable} to the full path of one. To build without these checks use --no-browser; the accessibility statement will say so.");

    private static async Task<FileStream> TakeTurnAsync(CancellationToken cancellation)
    {
        var path = Path.Combine(Path.GetTempPath(), $"sendsite-browser-install-{Environment.UserName}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(500, cancellation);
            }
        }
    }
}
