using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages.Planning;
using SendSite.Publishing;
using SendSite.Reading;
using SendSite.Tests.Publishing;
using SendSite.Tests.Site;

namespace SendSite.Tests.OpenData;

/// <summary>The example site's data files, made once, and read as a stranger would read them.</summary>
internal static class PublishedData
{
    private static readonly Lazy<SiteModel> Example = new(() =>
    {
        var content = ContentReader.Read(Repository.Root, new DiagnosticBag())!;
        return new SiteModelBuilder(content, content.Settings.AsOf!.Value).Build();
    });

    private static readonly Lazy<ImmutableDictionary<string, ReadOnlyMemory<byte>>> Made = new(() => Of(Example.Value));

    public static SiteModel Model => Example.Value;

    /// <summary>Every file below <c>data/</c> by its path from there.</summary>
    public static ImmutableDictionary<string, ReadOnlyMemory<byte>> Files => Made.Value;

    public static ImmutableDictionary<string, ReadOnlyMemory<byte>> Of(SiteModel model)
    {
        var pages = new SitePlanner(model, FeedExample.English).Plan().Pages;
        return SiteFiles.For(model, pages, FeedExample.English, new DiagnosticBag())
            .Where(file => file.Path.StartsWith("data/", StringComparison.Ordinal))
            .ToImmutableDictionary(file => file.Path["data/".Length..], file => file.Bytes, StringComparer.Ordinal);
    }

    public static string Text(string file) => Encoding.UTF8.GetString(Files[file].Span).TrimStart('\uFEFF');

    public static JsonNode Json(string file) => JsonNode.Parse(Text(file))!;

    /// <summary>The headings of a table, in order. None of ours needs quotation marks.</summary>
    public static string[] Header(string file) => Text(file).Split("\r\n")[0].Split(',');

    public static List<IReadOnlyDictionary<string, string>> Rows(string file) => CsvTable.Parse(Text(file));
}
