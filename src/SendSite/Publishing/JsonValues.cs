using System.Globalization;
using System.Text.Json;
using SendSite.Model.Publishing;

namespace SendSite.Publishing;

/// <summary>How published things are written in JSON.</summary>
internal static class JsonValues
{
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void WriteAmount(this Utf8JsonWriter json, string name, decimal? amount)
    {
        if (amount is { } known)
        {
            json.WriteNumber(name, Math.Round(known, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A figure that may be shown: its number or its symbol's letters, one of the two null, and its marks.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, string name, PublishedValue? figure)
    {
        if (figure is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteAmount("number", figure.Number);
        json.WriteString("symbol", figure.Symbol?.Code());
        json.WriteString("marks", figure.Marks.Codes());
        json.WriteEndObject();
    }

    /// <summary>A list of objects.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> entries, Action<T> fill)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            fill(entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
