using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Deque.AxeCore.Commons;

namespace SendSite.Checking.Browser;

/// <summary>The scripts that are put into every page: axe-core, from its package, and our own.</summary>
internal static class AxeScript
{
    private const string Folder = "Checking/Browser/";
    private const string Tools = Folder + "page-checks.js";

    /// <summary>
    /// Every WCAG A and AA rule of axe-core; it has none tagged wcag22a. Rules that are only good practice are left to the
    /// static checks.
    /// </summary>
    public static readonly ImmutableArray<string> Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    /// <summary>
    /// Axe's rules whose answer depends on where things are drawn, how large or in which colour: asked again at every width.
    /// The others depend on elements, attributes, words and what is shown, and page-scan.js compares those itself.
    /// </summary>
    public static readonly ImmutableArray<string> Moving =
    [
        "aria-hidden-focus", "color-contrast", "css-orientation-lock", "frame-focusable-content", "label-content-name-mismatch",
        "link-in-text-block", "nested-interactive", "p-as-heading", "scrollable-region-focusable", "table-fake-caption", "target-size",
        "td-has-header", "td-headers-attr", "th-has-data-cells",
    ];

    /// <summary>Asks page-scan.js for what axe finds, under <see cref="AxePolicy"/>.</summary>
    public static string Scan { get; } = $"siteChecks.scan({JsonSerializer.Serialize(new { tags = Tags, on = AxePolicy.SwitchedOn, off = AxePolicy.LeftOut, own = AxePolicy.Ours, moving = Moving })})";

    /// <summary>Among the page's scripts: the tools of page-checks.js, then every probe in order of its file's name.</summary>
    public static string Source()
    {
        var program = typeof(AxeScript).Assembly;
        var probes = program.GetManifestResourceNames().Where(name => name.StartsWith(Folder + "Probes/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return string.Join('\n', probes.Prepend(Tools).Select(name => Read(program, name)));
    }

    /// <summary>Beside the page's scripts: axe-core, the tools, and what asks axe.</summary>
    public static string ForAxe()
    {
        var program = typeof(AxeScript).Assembly;
        string[] own = [Tools, Folder + "Probes/_colours.js", Folder + "contrast-suspects.js", Folder + "link-suspects.js", Folder + "page-scan.js"];
        return string.Join('\n', own.Select(name => Read(program, name)).Prepend(new BundledAxeScriptProvider().GetScript()));
    }

    private static string Read(Assembly program, string name)
    {
        using var resource = program.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
