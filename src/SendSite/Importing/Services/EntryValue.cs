using SendSite.Reading.Yaml;

namespace SendSite.Importing.Services;

/// <summary>What a value of front matter means, in one line, so that two ways to write it are the same.</summary>
internal static class EntryValue
{
    /// <summary>No, a blank and nothing are the same, but for access facts, where "no" is an answer.</summary>
    public static string Of(YamlNode? node, bool noIsAnAnswer = false) => node switch
    {
        null => "",
        YamlText { Text: "yes" or "true" } => "yes",
        YamlText { Text: "no" or "false" } => noIsAnAnswer ? "no" : "",
        YamlText text => text.Text,
        YamlList list => string.Join("; ", list.Items.Select(item => Of(item))),
        YamlMap map => string.Join(", ", map.Entries
            .Select(entry => (entry.Key.Text, Value: Of(entry.Value, noIsAnAnswer)))
            .Where(entry => entry.Value.Length > 0)
            .OrderBy(entry => entry.Text, StringComparer.Ordinal)
            .Select(entry => $"{entry.Text}: {entry.Value}")),
        _ => "",
    };

    /// <summary>The same for a key at the top.</summary>
    public static string Of(YamlMap facts, string key) => Of(facts.Find(key)?.Value, noIsAnAnswer: key == "access");
}
