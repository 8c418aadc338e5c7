using System.Text.RegularExpressions;

namespace SendSite.Starting;

/// <summary>Writes words as one YAML value, inside brackets too: plain where they can be taken for nothing else, in quotation marks otherwise.</summary>
internal static partial class YamlValue
{
    public static string Of(string words) => Plain().IsMatch(words) && !OtherMeaning().IsMatch(words)
        ? words
        : $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Several values, from a line that has commas or semicolons between them.</summary>
    public static string List(string words) =>
        string.Join(", ", words.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Of));

    [GeneratedRegex(@"^[\p{L}0-9](?:[\p{L}0-9 .()/&'’@+-]*[\p{L}0-9.)])?\z")]
    private static partial Regex Plain();

    /// <summary>Words and numbers that YAML 1.1 or 1.2 programs read as something other than text. Days are left as days.</summary>
    [GeneratedRegex(@"^(?:y|n|yes|no|on|off|true|false|null|[0-9.]+|[0-9][0-9.]*e[0-9]+|0x[0-9a-f]+)\z", RegexOptions.IgnoreCase)]
    private static partial Regex OtherMeaning();
}
