using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SendSite.Publishing;

/// <summary>Writes JSON that people can read too, the same on every system.</summary>
internal static class JsonFile
{
    // The files are data, not part of a page: apostrophes stay apostrophes.
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(JsonNode json) => [.. JsonSerializer.SerializeToUtf8Bytes(json, Options), (byte)'\n'];
}
