using System.Collections.Immutable;
using System.Reflection;
using Deque.AxeCore.Commons;

namespace SendSite.Checking.Browser;

/// <summary>The script that is put into every page: axe-core, from its package, and our own probes.</summary>
internal static class AxeScript
{
    /// <summary>
    /// Every WCAG A and AA rule of axe-core; it has none tagged wcag22a. Rules that are only good practice are left to the
    /// static checks.
    /// </summary>
    public static readonly ImmutableArray<string> Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    /// <summary>axe-core, the tools of page-checks.js, then every probe in order of its file's name.</summary>
    public static string Source()
    {
        var program = typeof(AxeScript).Assembly;
        var probes = program.GetManifestResourceNames().Where(name => name.StartsWith("Checking/Browser/Probes/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return string.Join('\n', [new BundledAxeScriptProvider().GetScript(), .. probes.Prepend("Checking/Browser/page-checks.js").Select(name => Read(program, name))]);
    }

    private static string Read(Assembly program, string name)
    {
        using var resource = program.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
