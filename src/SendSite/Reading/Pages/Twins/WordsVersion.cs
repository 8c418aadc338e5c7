using System.Security.Cryptography;
using System.Text;
using SendSite.Model.Content;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages.Twins;

/// <summary>
/// A name for what a page says at one time: eight letters and digits that change with its words and with nothing else. A date, an id or
/// a new service leaves them as they are.
/// </summary>
internal static class WordsVersion
{
    private const int Length = 8;

    public static string Of(YamlNode facts, MarkdownText body, WordKeys keys)
    {
        var words = new StringBuilder();
        Gather(facts, keys, words);
        words.Append(body.Text.Trim());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())))[..Length];
    }

    private static void Gather(YamlNode node, WordKeys keys, StringBuilder words)
    {
        switch (node)
        {
            case YamlText text:
                words.Append(text.Text).Append('\n');
                break;
            case YamlList list:
                list.Items.ToList().ForEach(item => Gather(item, keys, words));
                break;
            case YamlMap map:
                foreach (var entry in map.Entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal))
                {
                    if (keys.Below(entry.Key.Text) is { } inner)
                    {
                        words.Append(entry.Key.Text).Append(": ");
                        Gather(entry.Value, inner, words);
                    }
                }

                break;
        }
    }
}
