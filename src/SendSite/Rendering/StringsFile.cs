using System.Collections.Immutable;
using System.Text;
using SendSite.Model.Wording;
using YamlDotNet.Serialization;

namespace SendSite.Rendering;

/// <summary>Reads the interface's own words, which the theme carries: one flat file a language.</summary>
internal static class StringsFile
{
    /// <summary>The words in a language: the site's own, or English where the theme has none.</summary>
    /// <param name="language">BCP 47 tag; the part before the first hyphen chooses the file.</param>
    public static InterfaceStrings For(string language)
    {
        var name = language.Split('-')[0].ToLowerInvariant();
        name = ThemeResources.Has($"strings/{name}.yml") ? name : "en";
        var text = Encoding.UTF8.GetString(ThemeResources.Read($"strings/{name}.yml"));
        var words = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(text);
        return new InterfaceStrings(name, words.ToImmutableDictionary(StringComparer.Ordinal));
    }
}
