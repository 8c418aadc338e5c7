using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>
/// Finds a Chromium already on this machine. The headless shell comes first: it starts faster and needs less processor
/// time, and draws pages with the same engine.
/// </summary>
/// <param name="variable">Reads an environment variable; null when it is not set.</param>
/// <param name="usualPlaces">Folders and files to look at besides PATH.</param>
internal sealed class BrowserFinder(Func<string, string?> variable, ImmutableArray<string> usualPlaces)
{
    /// <summary>Names the browser to use, whatever else is there.</summary>
    public const string Variable = "SENDSITE_BROWSER";

    private static readonly ImmutableArray<string> ShellNames = ["chromium-headless-shell", "chrome-headless-shell", "headless_shell"];

    private static readonly ImmutableArray<string> BrowserNames =
    [
        "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge",
        "chrome", "msedge", "Chromium", "Google Chrome for Testing", "Google Chrome", "Microsoft Edge",
    ];

    /// <summary>Looks on this machine.</summary>
    public static BrowserFinder ForThisMachine() => new(Environment.GetEnvironmentVariable, BrowserPlaces.ForThisMachine());

    /// <summary>The browser's path; null when there is none.</summary>
    /// <param name="fault">Set when SENDSITE_BROWSER names a file that is not there: nothing else is tried then.</param>
    public string? Find(out Diagnostic? fault)
    {
        fault = null;
        if (variable(Variable) is { Length: > 0 } named)
        {
            fault = File.Exists(named) ? null : NamedBrowserIsMissing(named);
            return fault is null ? named : null;
        }

        return FirstOf(ShellNames) ?? InPlaywrightCache("chromium_headless_shell-", ShellNames)
            ?? FirstOf(BrowserNames) ?? InPlaywrightCache("chromium-", BrowserNames);
    }

    private static Diagnostic NamedBrowserIsMissing(string named) =>
        new(BrowserRules.MissingBrowser, SourceSpan.Whole(Variable),
            $"{Variable} names \"{named}\", but there is no such file.",
            $"Set {Variable} to the full path of a Chromium, Chrome or Edge program, or unset it and one will be looked for.");

    private string? FirstOf(ImmutableArray<string> names)
    {
        var folders = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(usualPlaces).ToList();
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, Program(name)))).FirstOrDefault(File.Exists);
    }

    private string? InPlaywrightCache(string prefix, ImmutableArray<string> names)
    {
        var cache = variable("PLAYWRIGHT_BROWSERS_PATH") is { Length: > 0 } set ? set : BrowserPlaces.PlaywrightCache(variable);
        if (!Directory.Exists(cache))
        {
            return null;
        }

        return Directory.EnumerateDirectories(cache, prefix + "*")
            .OrderByDescending(folder => folder.Length)
            .ThenByDescending(folder => folder, StringComparer.Ordinal)
            .SelectMany(folder => names.SelectMany(name => Directory.EnumerateFiles(folder, Program(name), SearchOption.AllDirectories).Order(StringComparer.Ordinal)))
            .FirstOrDefault();
    }

    private static string Program(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;
}
