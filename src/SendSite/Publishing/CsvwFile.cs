using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SendSite.Model;
using SendSite.Model.OpenData;

namespace SendSite.Publishing;

/// <summary>
/// Describes tables as CSV on the Web (W3C, Metadata Vocabulary for Tabular Data): what each column holds, how it is written,
/// which letters stand for no number, what tells rows apart and what refers to what.
/// </summary>
internal sealed class CsvwFile(SiteModel model, SiteAddress address)
{
    /// <summary>Where the standard says to look for the description of all tables of a folder.</summary>
    public const string GroupPath = "data/csv-metadata.json";

    /// <summary>The description of one table, with those it refers to: a key can only point into a group it is in.</summary>
    public byte[] Write(PublishedTable table, ImmutableArray<PublishedTable> all)
    {
        var others = table.Columns.Select(column => column.RefersTo).OfType<string>().Where(name => name != table.Name).Distinct()
            .Select(name => all.Single(other => other.Name == name));
        return Group([Table(table, withReferences: true), .. others.Select(other => Table(other, withReferences: false))]);
    }

    /// <summary>The description of all tables together.</summary>
    public byte[] Write(ImmutableArray<PublishedTable> all) => Group([.. all.Select(table => Table(table, withReferences: true))]);

    private byte[] Group(ImmutableArray<JsonObject> tables) => JsonFile.Write(new JsonObject
    {
        ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = model.Settings.Language }),
        ["dc:publisher"] = model.Settings.Organisation,
        ["dc:license"] = new JsonObject { ["@id"] = model.Settings.Licence.Address },
        ["dc:source"] = new JsonObject { ["@id"] = address.Of("/data/") },
        ["dc:modified"] = new JsonObject { ["@value"] = FormattableString.Invariant($"{model.AsOf:yyyy-MM-dd}"), ["@type"] = "xsd:date" },
        ["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["lineTerminators"] = "\r\n" },
        ["tables"] = new JsonArray([.. tables]),
    });

    private static JsonObject Table(PublishedTable table, bool withReferences)
    {
        var schema = new JsonObject { ["columns"] = new JsonArray([.. table.Columns.Select(Column)]) };
        if (table.Key.Any())
        {
            schema["primaryKey"] = Names(table.Key);
        }

        if (withReferences && table.Columns.Any(column => column.RefersTo is not null))
        {
            schema["foreignKeys"] = new JsonArray([.. table.Columns.Where(column => column.RefersTo is not null).Select(Reference)]);
        }

        return new JsonObject
        {
            ["url"] = $"{table.Name}.csv",
            ["dc:title"] = table.Title,
            ["dc:description"] = table.Description,
            ["tableSchema"] = schema,
        };
    }

    private static JsonObject Column(PublishedColumn column)
    {
        var described = new JsonObject { ["name"] = column.Name, ["titles"] = column.Name, ["dc:description"] = column.About, ["datatype"] = Datatype(column.Kind) };
        if (column.Kind == ColumnKind.List)
        {
            described["separator"] = "; ";
        }

        if (column.Kind == ColumnKind.Figure)
        {
            described["null"] = new JsonArray(["", .. SymbolLetters.All]);
        }

        if (column is { IsKey: true, Name: "id" })
        {
            described["required"] = true;
        }

        return described;
    }

    private static JsonNode Datatype(ColumnKind kind) => kind switch
    {
        ColumnKind.Number or ColumnKind.Figure => "decimal",
        ColumnKind.Date => new JsonObject { ["base"] = "date", ["format"] = "yyyy-MM-dd" },
        ColumnKind.Flag => new JsonObject { ["base"] = "boolean", ["format"] = "yes|no" },
        _ => "string",
    };

    private static JsonObject Reference(PublishedColumn column) => new()
    {
        ["columnReference"] = column.Name,
        ["reference"] = new JsonObject { ["resource"] = $"{column.RefersTo}.csv", ["columnReference"] = "id" },
    };

    private static JsonArray Names(IEnumerable<PublishedColumn> columns) => new([.. columns.Select(column => (JsonNode)column.Name)]);
}
