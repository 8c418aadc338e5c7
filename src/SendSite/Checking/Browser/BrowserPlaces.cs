using System.Collections.Immutable;

namespace SendSite.Checking.Browser;

/// <summary>Folders where each operating system's browsers are usually put.</summary>
internal static class BrowserPlaces
{
    private static readonly ImmutableArray<string> Linux =
        ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/opt/microsoft/msedge"];

    private static readonly ImmutableArray<string> Mac =
    [
        "/Applications/Chromium.app/Contents/MacOS",
        "/Applications/Google Chrome.app/Contents/MacOS",
        "/Applications/Microsoft Edge.app/Contents/MacOS",
        "/opt/homebrew/bin",
        "/usr/local/bin",
    ];

    private static readonly ImmutableArray<string> WindowsPrograms = ["Chromium/Application", "Google/Chrome/Application", "Microsoft/Edge/Application"];

    public static ImmutableArray<string> ForThisMachine()
    {
        if (!OperatingSystem.IsWindows())
        {
            return OperatingSystem.IsMacOS() ? Mac : Linux;
        }

        Environment.SpecialFolder[] roots =
            [Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86];
        return [.. roots.SelectMany(root => WindowsPrograms.Select(program => Path.Combine(Environment.GetFolderPath(root), program)))];
    }

    /// <summary>Where Playwright's own installer puts browsers unless told otherwise.</summary>
    public static string PlaywrightCache(Func<string, string?> variable)
    {
        var home = variable("HOME") ?? "";
        return OperatingSystem.IsWindows() ? Path.Combine(variable("LOCALAPPDATA") ?? "", "ms-playwright")
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches", "ms-playwright")
            : Path.Combine(variable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache : Path.Combine(home, ".cache"), "ms-playwright");
    }
}
