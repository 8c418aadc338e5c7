using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SendSite.Publishing.OpenReferral;

/// <summary>Writes records as the standard spells them: lower case with underscores, and nothing for what is not known.</summary>
internal static class ReferralJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write<T>(T record) => [.. JsonSerializer.SerializeToUtf8Bytes(record, Options), (byte)'\n'];
}
