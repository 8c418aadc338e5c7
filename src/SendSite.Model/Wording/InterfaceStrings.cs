using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Languages;

namespace SendSite.Model.Wording;

/// <summary>The interface's own words in one language, by kebab-case key. Content is never here. Safe to ask from many threads.</summary>
/// <param name="language">The language they are in.</param>
/// <param name="words">Every key with its words; <c>{0}</c> marks where a value goes in.</param>
/// <param name="others">Asked for words that are missing; absent where none may be.</param>
public sealed class InterfaceStrings(Language language, ImmutableDictionary<string, string> words, InterfaceStrings? others = null)
{
    private readonly ConcurrentDictionary<string, string> _borrowed = new(StringComparer.Ordinal);

    public Language Language { get; } = language;

    /// <summary>The keys that were asked for and had to be said in another language.</summary>
    public ImmutableSortedSet<string> Borrowed => _borrowed.Keys.ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>The words for a key.</summary>
    /// <exception cref="KeyNotFoundException">No strings file has the key: a fault of the theme, which a test finds.</exception>
    public string this[string key] => words.TryGetValue(key, out var found) ? found
        : others is not null ? _borrowed.GetOrAdd(key, others[key])
        : throw new KeyNotFoundException($"theme/strings/{Language.Code}.yml has no '{key}'.");

    /// <summary>The words for a key with values set in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The words for a number of things: the key's ending is the form the language wants beside it, from <c>-zero</c> to <c>-other</c>.</summary>
    public string Count(string key, int count) => Count(key, count, [count]);

    /// <summary>The same, with other values set in than the number as it stands.</summary>
    public string Count(string key, decimal count, params ReadOnlySpan<object?> shown)
    {
        var form = Form(key, Language.Plurals.Of(count));
        return Format(words.ContainsKey(form) ? form : Form(key, PluralCategory.Other), shown);
    }

    public bool Has(string key) => words.ContainsKey(key) || others?.Has(key) == true;

    /// <summary>The key of one form of a count.</summary>
    public static string Form(string key, PluralCategory category) => $"{key}-{category.ToString().ToLowerInvariant()}";
}
