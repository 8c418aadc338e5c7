using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SendSite.Checking.Browser;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Building;

/// <summary>Puts together what several machines found, each in its part of the pages, from their JSON reports.</summary>
internal static class MergedReport
{
    /// <exception cref="JsonException">A file is no report of this program.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static FolderReport Read(IEnumerable<string> files)
    {
        int pages = 0, opened = 0;
        BrowserCoverage? covered = null;
        var bag = new DiagnosticBag();
        foreach (var file in files)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = json.RootElement;
            try
            {
                pages += root.GetProperty("pages").GetInt32();
                opened += root.GetProperty("browserPages").GetInt32();
                covered = Covered(root) is { } part ? covered?.Add(part) ?? part : covered;
                bag.AddRange(root.GetProperty("findings").EnumerateArray().Select(Finding));
            }
            catch (Exception other) when (other is KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new JsonException($"\"{file}\" is not a report of \"check --format json\".", other);
            }
        }

        return new FolderReport(pages, bag.Sorted()) { BrowserPages = opened, Coverage = covered };
    }

    private static BrowserCoverage? Covered(JsonElement root) =>
        root.TryGetProperty("coverage", out var told) ? told.Deserialize<BrowserCoverage>(JsonSerializerOptions.Web) : null;

    private static Diagnostic Finding(JsonElement found)
    {
        var code = Text(found, "code");
        var rule = RuleCatalogue.All.FirstOrDefault(known => known.Code == code) ?? throw new FormatException($"{code} is no rule of this program.");
        var page = Text(found, "page");
        return new Diagnostic(rule, Place(Text(found, "source")), Text(found, "message"), Text(found, "hint"))
        {
            Page = page.Length == 0 ? null : Route.OfFile(page).Path,
            Selector = Text(found, "selector") is { Length: > 0 } selector ? selector : null,
            Component = Text(found, "component") is { Length: > 0 } component ? component : null,
            Criteria = List(found, "wcag"),
            Act = List(found, "act"),
        };
    }

    private static SourceSpan Place(string source)
    {
        var parts = source.Split(':');
        return parts.Length >= 3
            && int.TryParse(parts[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            ? new SourceSpan(string.Join(':', parts[..^2]), line, column, 0)
            : SourceSpan.Whole(source);
    }

    private static string Text(JsonElement found, string name) => found.GetProperty(name).GetString() ?? "";

    private static ImmutableArray<string> List(JsonElement found, string name) => [.. found.GetProperty(name).EnumerateArray().Select(one => one.GetString()!)];
}
