using System.Collections.Immutable;

namespace SendSite.Reading.Pages.Twins;

/// <summary>Which keys of a page's front matter hold words. A twin says these again; all other keys hold facts, which it takes from its page.</summary>
internal sealed record WordKeys
{
    /// <summary>One text, or a list of texts: nothing below it is a fact.</summary>
    public static readonly WordKeys Text = new();

    /// <summary>Ids with words beside each.</summary>
    public static readonly WordKeys Answers = new() { IsEveryKey = true };

    private ImmutableDictionary<string, WordKeys> Keys { get; init; } = ImmutableDictionary<string, WordKeys>.Empty;

    private bool IsEveryKey { get; init; }

    public IEnumerable<string> Names => Keys.Keys.Order(StringComparer.Ordinal);

    /// <summary>Keys that hold texts: <c>title, summary</c>.</summary>
    public static WordKeys Of(string names) => Text.And(names);

    public WordKeys And(string names) =>
        this with { Keys = Keys.AddRange(names.Split(", ").Select(name => KeyValuePair.Create(name, Text))) };

    /// <summary>A key that holds keys of its own, or a list of such.</summary>
    public WordKeys With(string name, WordKeys inner) => this with { Keys = Keys.Add(name, inner) };

    /// <summary>The words below a key; null when the key holds a fact.</summary>
    public WordKeys? Below(string name) => IsEveryKey ? Text : Keys.GetValueOrDefault(name);
}
