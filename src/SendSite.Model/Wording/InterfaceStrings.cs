using System.Collections.Immutable;
using System.Globalization;

namespace SendSite.Model.Wording;

/// <summary>The interface's own words in one language, by kebab-case key. Content is never here.</summary>
/// <param name="language">BCP 47 tag of the language.</param>
/// <param name="words">Every key with its words; <c>{0}</c> marks where a value goes in.</param>
public sealed class InterfaceStrings(string language, ImmutableDictionary<string, string> words)
{
    public string Language { get; } = language;

    /// <summary>The words for a key.</summary>
    /// <exception cref="KeyNotFoundException">The strings file lacks the key: a fault of the theme, which a test finds.</exception>
    public string this[string key] =>
        words.TryGetValue(key, out var found) ? found : throw new KeyNotFoundException($"theme/strings/{Language}.yml has no '{key}'.");

    /// <summary>The words for a key with values set in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The one or many form of a count: keys ending in <c>-one</c> and <c>-many</c>.</summary>
    public string Count(string key, int count) => Format(count == 1 ? key + "-one" : key + "-many", count);

    public bool Has(string key) => words.ContainsKey(key);
}
