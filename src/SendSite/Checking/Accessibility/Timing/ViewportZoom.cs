using System.Globalization;

namespace SendSite.Checking.Accessibility.Timing;

/// <summary>What the content of a viewport meta element lets people do, read as browsers read it (CSS Device Adaptation).</summary>
internal static class ViewportZoom
{
    private const double LeastScale = 0.1;
    private const double LowestUseful = 2;

    /// <summary>The setting that keeps people from making the page twice as large, as written; nothing where they can.</summary>
    public static string? Limit(string content)
    {
        string? limit = null;
        foreach (var (name, value) in Settings(content.ToLowerInvariant()))
        {
            var isLimit = name switch
            {
                "user-scalable" => !LetsScale(value),
                "maximum-scale" => Scale(value) is < LowestUseful,
                _ => false,
            };
            limit = isLimit ? $"{name}={value}" : limit?.StartsWith(name + "=", StringComparison.Ordinal) == true ? null : limit;
        }

        return limit;
    }

    private static IEnumerable<(string Name, string Value)> Settings(string content)
    {
        var words = content.Replace("=", " = ", StringComparison.Ordinal).Split([' ', '\t', '\n', '\r', '\f', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (words[i + 1] == "=" && words[i + 2] != "=")
            {
                yield return (words[i], words[i + 2]);
            }
        }
    }

    private static bool LetsScale(string value) => value is "yes" or "device-width" or "device-height" || Math.Abs(Number(value) ?? 0) >= 1;

    /// <summary>The largest scale; nothing for a value that browsers drop.</summary>
    private static double? Scale(string value) => value switch
    {
        "yes" => 1,
        "device-width" or "device-height" => 10,
        _ => Number(value) switch
        {
            null => LeastScale,
            < 0 => null,
            var scale => scale,
        },
    };

    // Browsers take the number a value begins with.
    private static double? Number(string value)
    {
        var length = value.Length;
        while (length > 0 && !double.TryParse(value.AsSpan(0, length), NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            length--;
        }

        return length == 0 ? null : double.Parse(value.AsSpan(0, length), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
