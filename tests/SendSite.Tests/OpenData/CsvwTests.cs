using System.Globalization;
using System.Text.Json.Nodes;

namespace SendSite.Tests.OpenData;

/// <summary>
/// Reads every description as a validator of CSV on the Web does (W3C, Model for Tabular Data, 6.4 and 6.6): the columns are the
/// file's own, each cell is null or of its type, keys are unique, and what refers to another table finds it.
/// </summary>
public class CsvwTests
{
    public static TheoryData<string> Descriptions => [.. PublishedData.Files.Keys.Where(file => file.EndsWith("csv-metadata.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_table_has_a_description_where_the_standard_looks_for_it()
    {
        var tables = PublishedData.Files.Keys.Where(file => file.EndsWith(".csv", StringComparison.Ordinal) && !file.Contains('/', StringComparison.Ordinal));
        Assert.Subset(PublishedData.Files.Keys.ToHashSet(), tables.Select(table => table + "-metadata.json").ToHashSet());
        Assert.True(PublishedData.Files.ContainsKey("csv-metadata.json"));
    }

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void A_description_and_its_tables_agree(string file)
    {
        var group = PublishedData.Json(file);
        Assert.Equal("http://www.w3.org/ns/csvw", (string?)group["@context"]![0]);
        Assert.Equal("en-GB", (string?)group["@context"]![1]!["@language"]);
        Assert.StartsWith("https://", (string?)group["dc:license"]!["@id"], StringComparison.Ordinal);
        Assert.All(group["tables"]!.AsArray(), table => Agree(table!, group));
    }

    private static void Agree(JsonNode table, JsonNode group)
    {
        var name = (string)table["url"]!;
        var columns = table["tableSchema"]!["columns"]!.AsArray();
        Assert.Equal(PublishedData.Header(name), columns.Select(column => (string)column!["titles"]!));
        var rows = PublishedData.Rows(name);
        foreach (var column in columns)
        {
            Assert.All(rows, row => Assert.True(Fits(row[(string)column!["name"]!], column), $"{name}, {column!["name"]}: {row[(string)column["name"]!]}"));
        }

        if (table["tableSchema"]!["primaryKey"] is JsonArray key)
        {
            Assert.Equal(rows.Count, rows.Select(row => string.Join('\n', key.Select(column => row[(string)column!]))).Distinct().Count());
        }

        foreach (var reference in table["tableSchema"]!["foreignKeys"]?.AsArray() ?? [])
        {
            var target = (string)reference!["reference"]!["resource"]!;
            Assert.Contains(target, group["tables"]!.AsArray().Select(other => (string)other!["url"]!));
            var ids = PublishedData.Rows(target).Select(row => row[(string)reference["reference"]!["columnReference"]!]).ToHashSet();
            Assert.All(rows.Select(row => row[(string)reference["columnReference"]!]).Where(id => id.Length > 0), id => Assert.Contains(id, ids));
        }
    }

    private static bool Fits(string cell, JsonNode column)
    {
        string[] nulls = column["null"] is JsonArray several ? [.. several.Select(one => (string)one!)] : [""];
        if (nulls.Contains(cell))
        {
            return (bool?)column["required"] is not true;
        }

        var type = column["datatype"]!;
        return type is JsonObject described
            ? (string)described["base"]! switch
            {
                "date" => DateOnly.TryParseExact(cell, (string)described["format"]!, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                "boolean" => ((string)described["format"]!).Split('|').Contains(cell),
                _ => false,
            }
            : (string)type! switch
            {
                "decimal" => decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
                "string" => (string?)column["separator"] is not { } separator || cell.Split(separator).All(part => part.Length > 0 && part == part.Trim()),
                _ => false,
            };
    }
}
