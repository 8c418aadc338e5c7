using System.Collections.Immutable;
using System.Text;
using SendSite.Model.Wording;
using SendSite.Reading.National;
using YamlDotNet.Serialization;

namespace SendSite.Rendering;

/// <summary>Reads the interface's own words, which the theme carries: one flat file a language.</summary>
internal static class StringsFile
{
    private const string English = "en";

    /// <summary>The words in a language: the site's own, or English where the theme has none.</summary>
    /// <param name="language">BCP 47 tag; the part before the first hyphen chooses the file.</param>
    public static InterfaceStrings For(string language)
    {
        var code = language.Split('-')[0].ToLowerInvariant();
        code = LanguageData.Find(code) is not null && ThemeResources.Has($"strings/{code}.yml") ? code : English;
        var text = Encoding.UTF8.GetString(ThemeResources.Read($"strings/{code}.yml"));
        var words = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(text);
        return new InterfaceStrings(LanguageData.Find(code)!, words.ToImmutableDictionary(StringComparer.Ordinal));
    }
}
