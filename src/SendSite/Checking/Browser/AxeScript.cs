using System.Collections.Immutable;
using Deque.AxeCore.Commons;

namespace SendSite.Checking.Browser;

/// <summary>The script that is put into every page: axe-core, from its package, and page-checks.js.</summary>
internal static class AxeScript
{
    /// <summary>
    /// Every WCAG A and AA rule of axe-core; it has none tagged wcag22a. Rules that are only good practice are left to the
    /// static checks.
    /// </summary>
    public static readonly ImmutableArray<string> Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    public static string Source()
    {
        using var resource = typeof(AxeScript).Assembly.GetManifestResourceStream("Checking/Browser/page-checks.js")
            ?? throw new InvalidOperationException("page-checks.js is not in the program.");
        using var reader = new StreamReader(resource);
        return new BundledAxeScriptProvider().GetScript() + "\n" + reader.ReadToEnd();
    }
}
