using System.Security.Cryptography;
using System.Text.Json.Nodes;
using SendSite.Model;
using SendSite.Model.OpenData;
using SendSite.Model.OpenData.Official;

namespace SendSite.Publishing;

/// <summary>Describes all tables as one Data Package (datapackage.org, version 2): types, keys, licence and sources.</summary>
internal sealed class DataPackageFile(SiteModel model, SiteAddress address)
{
    public const string Path = "data/datapackage.json";

    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    /// <param name="tables">Each table with the bytes of its file, for its size and fingerprint.</param>
    public byte[] Write(IEnumerable<(PublishedTable Table, ReadOnlyMemory<byte> Bytes)> tables) => JsonFile.Write(new JsonObject
    {
        ["$schema"] = Profiles + "datapackage.json",
        ["name"] = ColumnName.Of(model.Settings.Title).Replace('_', '-'),
        ["title"] = model.Settings.Title,
        ["description"] = model.Settings.Demonstration ? model.Settings.Banner : model.Settings.Tagline,
        ["homepage"] = address.Of("/data/"),
        ["version"] = FormattableString.Invariant($"{model.AsOf:yyyy-MM-dd}"),
        ["created"] = FormattableString.Invariant($"{model.AsOf:yyyy-MM-dd}T00:00:00Z"),
        ["licenses"] = new JsonArray(new JsonObject { ["title"] = model.Settings.Licence.Name, ["path"] = model.Settings.Licence.Address }),
        ["contributors"] = new JsonArray(new JsonObject { ["title"] = model.Settings.Organisation, ["roles"] = new JsonArray("publisher") }),
        ["sources"] = new JsonArray([.. Sources().Select(source => new JsonObject { ["title"] = source })]),
        ["resources"] = new JsonArray([.. tables.Select(table => Resource(table.Table, table.Bytes))]),
    });

    /// <summary>The plan and every source a measure names.</summary>
    private IEnumerable<string> Sources() =>
        model.Measures.Select(progress => progress.Measure.DataSource).Distinct().Order(StringComparer.Ordinal).Prepend(model.Plan.Title);

    private static JsonObject Resource(PublishedTable table, ReadOnlyMemory<byte> bytes) => new()
    {
        ["$schema"] = Profiles + "dataresource.json",
        ["name"] = table.Name,
        ["type"] = "table",
        ["path"] = $"{table.Name}.csv",
        ["title"] = table.Title,
        ["description"] = table.Description,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = bytes.Length,
        ["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
        ["dialect"] = new JsonObject { ["$schema"] = Profiles + "tabledialect.json", ["lineTerminator"] = "\r\n" },
        ["schema"] = Schema(table),
    };

    private static JsonObject Schema(PublishedTable table)
    {
        var schema = new JsonObject
        {
            ["$schema"] = Profiles + "tableschema.json",
            ["fields"] = new JsonArray([.. table.Columns.Select(Field)]),
        };
        JsonArray key = [.. table.Key.Select(column => (JsonNode)column.Name)];
        if (key.Count == 1)
        {
            schema["primaryKey"] = key;
        }
        else if (key.Count > 1)
        {
            // A part of it may be blank, which a primary key forbids.
            schema["uniqueKeys"] = new JsonArray(key);
        }

        JsonArray references = [.. table.Columns.Where(column => column.RefersTo is not null).Select(column => Reference(table, column))];
        if (references.Count > 0)
        {
            schema["foreignKeys"] = references;
        }

        return schema;
    }

    private static JsonObject Field(PublishedColumn column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["description"] = column.About, ["type"] = Type(column.Kind) };
        switch (column.Kind)
        {
            case ColumnKind.Figure:
                field["missingValues"] = new JsonArray(["", .. SymbolLetters.All]);
                break;
            case ColumnKind.List:
                field["delimiter"] = "; ";
                break;
            case ColumnKind.Flag:
                field["trueValues"] = new JsonArray("yes");
                field["falseValues"] = new JsonArray("no");
                break;
        }

        if (column is { IsKey: true, Name: "id" })
        {
            field["constraints"] = new JsonObject { ["required"] = true, ["unique"] = true };
        }

        return field;
    }

    private static string Type(ColumnKind kind) => kind switch
    {
        ColumnKind.Number or ColumnKind.Figure => "number",
        ColumnKind.Date => "date",
        ColumnKind.Flag => "boolean",
        ColumnKind.List => "list",
        _ => "string",
    };

    /// <summary>Within one table the standard leaves the name out.</summary>
    private static JsonObject Reference(PublishedTable table, PublishedColumn column)
    {
        var reference = new JsonObject { ["fields"] = new JsonArray("id") };
        if (column.RefersTo != table.Name)
        {
            reference["resource"] = column.RefersTo;
        }

        return new JsonObject { ["fields"] = new JsonArray(column.Name), ["reference"] = reference };
    }
}
