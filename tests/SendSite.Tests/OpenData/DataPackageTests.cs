using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SendSite.Tests.OpenData;

/// <summary>Reads the Data Package as its standard (version 2.0) asks a reader to, over the files it names.</summary>
public partial class DataPackageTests
{
    private static readonly JsonNode Package = PublishedData.Json("datapackage.json");

    private static IEnumerable<JsonNode> Resources => Package["resources"]!.AsArray().Select(resource => resource!);

    [Fact]
    public void The_package_says_whose_it_is_where_it_comes_from_and_how_it_may_be_used()
    {
        Assert.Matches(Name(), (string)Package["name"]!);
        Assert.All(new[] { "title", "homepage", "version", "created" }, property => Assert.NotEqual("", (string?)Package[property] ?? ""));
        Assert.NotEmpty(Package["licenses"]!.AsArray());
        Assert.NotEmpty(Package["sources"]!.AsArray());
        Assert.Equal("publisher", (string?)Package["contributors"]![0]!["roles"]![0]);
    }

    // The gaps are for officers: their table stands beside the open data and is no part of it.
    [Fact]
    public void Every_table_is_a_resource_whose_bytes_are_the_file()
    {
        Assert.Equal(
            PublishedData.Files.Keys.Where(file => file.EndsWith(".csv", StringComparison.Ordinal) && !file.Contains('/', StringComparison.Ordinal) && file != "gaps.csv").Order(StringComparer.Ordinal),
            Resources.Select(resource => (string)resource["path"]!).Order(StringComparer.Ordinal));
        Assert.All(Resources, resource =>
        {
            var bytes = PublishedData.Files[(string)resource["path"]!];
            Assert.Equal(bytes.Length, (int)resource["bytes"]!);
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), (string)resource["hash"]!);
            Assert.Matches(Name(), (string)resource["name"]!);
        });
    }

    [Fact]
    public void Every_cell_is_of_its_fields_type_and_keeps_its_constraints() => Assert.All(Resources, resource =>
    {
        var file = (string)resource["path"]!;
        var fields = resource["schema"]!["fields"]!.AsArray();
        Assert.Equal(PublishedData.Header(file), fields.Select(field => (string)field!["name"]!));
        var rows = PublishedData.Rows(file);
        foreach (var field in fields)
        {
            var cells = rows.Select(row => row[(string)field!["name"]!]).ToList();
            Assert.All(cells, cell => Assert.True(Fits(cell, field!), $"{file}, {field!["name"]}: {cell}"));
            if ((bool?)field!["constraints"]?["unique"] is true)
            {
                Assert.Equal(cells.Count, cells.Distinct().Count());
            }
        }
    });

    [Fact]
    public void Keys_are_unique_and_lead_to_rows_that_are_there() => Assert.All(Resources, resource =>
    {
        var rows = PublishedData.Rows((string)resource["path"]!);
        JsonArray[] keys = [.. new[] { resource["schema"]!["primaryKey"] as JsonArray }.OfType<JsonArray>(), .. (resource["schema"]!["uniqueKeys"]?.AsArray() ?? []).Select(key => key!.AsArray())];
        Assert.All(keys, key => Assert.Equal(rows.Count, rows.Select(row => string.Join('\n', key.Select(field => row[(string)field!]))).Distinct().Count()));
        Assert.All(resource["schema"]!["foreignKeys"]?.AsArray() ?? [], reference =>
        {
            var target = (string?)reference!["reference"]!["resource"] ?? (string)resource["name"]!;
            var ids = PublishedData.Rows($"{target}.csv").Select(row => row[(string)reference["reference"]!["fields"]![0]!]).ToHashSet();
            Assert.All(rows.Select(row => row[(string)reference["fields"]![0]!]).Where(id => id.Length > 0), id => Assert.Contains(id, ids));
        });
    });

    private static bool Fits(string cell, JsonNode field)
    {
        string[] missing = field["missingValues"] is JsonArray several ? [.. several.Select(one => (string)one!)] : [""];
        if (missing.Contains(cell))
        {
            return (bool?)field["constraints"]?["required"] is not true;
        }

        return (string)field["type"]! switch
        {
            "string" => true,
            "list" => cell.Split((string)field["delimiter"]!).All(part => part.Length > 0),
            "number" => decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "boolean" => field["trueValues"]!.AsArray().Concat(field["falseValues"]!.AsArray()).Any(word => (string)word! == cell),
            _ => false,
        };
    }

    [GeneratedRegex(@"^[a-z0-9._-]+$")]
    private static partial Regex Name();
}
