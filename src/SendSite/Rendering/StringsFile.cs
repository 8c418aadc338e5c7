using System.Collections.Immutable;
using System.Text;
using SendSite.Model.Diagnostics;
using SendSite.Model.Languages;
using SendSite.Model.Wording;
using SendSite.Reading.National;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Rendering;

/// <summary>Reads the interface's own words, which the theme carries: one flat file a language.</summary>
internal static class StringsFile
{
    public static readonly Language English = LanguageData.Find("en")!;

    /// <summary>The words in a site's own language, or English where the theme has none.</summary>
    /// <param name="tag">BCP 47 tag; the part before the first hyphen chooses the file.</param>
    public static InterfaceStrings For(string tag) => In(LanguageData.Find(tag.Split('-')[0].ToLowerInvariant()) ?? English);

    /// <summary>The words in a language, each in English where its file has none; all in English where there is no file.</summary>
    public static InterfaceStrings In(Language language)
    {
        var english = new InterfaceStrings(English, Words(English));
        return language != English && IsThere(language) ? new InterfaceStrings(language, Words(language), english) : english;
    }

    public static string Path(Language language) => $"theme/strings/{language.Code}.yml";

    public static bool IsThere(Language language) => ThemeResources.Has(Resource(language));

    /// <summary>A file as it is written: keys, words and places.</summary>
    public static YamlMap Entries(Language language, DiagnosticBag bag)
    {
        var text = Encoding.UTF8.GetString(ThemeResources.Read(Resource(language))).ReplaceLineEndings("\n");
        return YamlTree.Parse(new SourceText(Path(language), text), bag) as YamlMap ?? new YamlMap([], SourceSpan.Whole(Path(language)));
    }

    private static ImmutableDictionary<string, string> Words(Language language) => Entries(language, new DiagnosticBag()).Entries
        .Where(entry => entry.Value is YamlText)
        .ToImmutableDictionary(entry => entry.Key.Text, entry => ((YamlText)entry.Value).Text, StringComparer.Ordinal);

    private static string Resource(Language language) => $"strings/{language.Code}.yml";
}
