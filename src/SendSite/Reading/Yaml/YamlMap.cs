using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Yaml;

/// <summary>Keys with their values, in file order; no key twice.</summary>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a group of keys";

    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key);
}
