using SendSite.Model.Diagnostics;
using SendSite.Reading.Yaml;

namespace SendSite.Importing.Services;

/// <summary>Gathers keys and values in the order they are added. What is not known is left out, unless it must be there.</summary>
internal sealed class FrontMatterBuilder
{
    private readonly List<YamlEntry> _entries = [];

    /// <summary>Keys an entry must have that nothing was found for.</summary>
    public List<string> Missing { get; } = [];

    public YamlMap Map => new([.. _entries], default);

    public FrontMatterBuilder Add(string key, string? value) => value is null ? this : Add(key, Text(value));

    public FrontMatterBuilder Flag(string key, bool holds) => Add(key, holds ? "true" : null);

    public FrontMatterBuilder Add(string key, IEnumerable<string> values) => Add(key, List(values.Select(Text)));

    public FrontMatterBuilder Add(string key, IEnumerable<FrontMatterBuilder> maps) => Add(key, List(maps.Select(map => map.Map)));

    /// <summary>A group of keys; left out when it is empty.</summary>
    public FrontMatterBuilder Add(string key, FrontMatterBuilder map)
    {
        Missing.AddRange(map.Missing.Select(inner => $"{key}: {inner}"));
        return map._entries.Count == 0 ? this : Add(key, map.Map);
    }

    /// <summary>A value every entry has: blank, and told, where it is not known.</summary>
    public FrontMatterBuilder Need(string key, string? value)
    {
        if (value is null)
        {
            Missing.Add(key);
        }

        return Add(key, Text(value ?? ""));
    }

    /// <summary>A list every entry has, empty where nobody has said.</summary>
    public FrontMatterBuilder NeedList(string key, IEnumerable<string> values) => Set(key, new YamlList([.. values.Select(Text)], default));

    /// <summary>A list of groups every entry has.</summary>
    public FrontMatterBuilder NeedList(string key, IEnumerable<FrontMatterBuilder> maps) => Set(key, new YamlList([.. maps.Select(map => map.Map)], default));

    private FrontMatterBuilder Add(string key, YamlNode value) => value is YamlList { Items.IsEmpty: true } ? this : Set(key, value);

    private FrontMatterBuilder Set(string key, YamlNode value)
    {
        _entries.Add(new YamlEntry(Text(key), value));
        return this;
    }

    private static YamlText Text(string text) => new(text, default(SourceSpan));

    private static YamlList List(IEnumerable<YamlNode> items) => new([.. items], default);
}
