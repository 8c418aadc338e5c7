using SendSite.Model.Content;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages.Twins;

/// <summary>A twin as it is written.</summary>
/// <param name="About">What it says of itself: who read it, and what it was made from.</param>
/// <param name="Words">What it says again of its page's front matter.</param>
internal sealed record TwinFile(YamlMap About, YamlMap Words, MarkdownText Body)
{
    /// <summary>Reads a twin; null when it cannot be read at all, which is reported.</summary>
    public static TwinFile? Read(PageTwin twin, SourceLoader files)
    {
        if (files.Load(twin.Path) is not { } source
            || FrontMatter.Split(source, files.Bag) is not { } matter
            || YamlFields.OpenMap(matter.Facts, TranslationReader.Keys, files.Bag) is not { } map)
        {
            return null;
        }

        var entries = map.Entries.ToLookup(entry => TranslationReader.Keys.Has(entry.Key.Text));
        return new TwinFile(new YamlMap([.. entries[true]], map.Span), new YamlMap([.. entries[false]], map.Span), matter.Body);
    }
}
