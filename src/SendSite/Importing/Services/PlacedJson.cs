using System.Collections.Immutable;
using System.Text.Json;

namespace SendSite.Importing.Services;

/// <summary>
/// A part of a JSON document that remembers which of its values were asked for, so that what nobody asked for can be told.
/// </summary>
internal sealed class PlacedJson
{
    private readonly JsonElement _element;
    private readonly HashSet<string> _placed;

    private PlacedJson(JsonElement element, string path, HashSet<string> placed) => (_element, Path, _placed) = (element, path, placed);

    /// <summary>From the top of the service: <c>contacts[0].title</c>.</summary>
    public string Path { get; }

    public static PlacedJson Of(JsonElement element) => new(element, "", []);

    /// <summary>A text, number or yes-no as text; null when it is absent or empty.</summary>
    public string? Text(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        _placed.Add(value.Path);
        return TextOf(value._element);
    }

    public PlacedJson? Find(string name) => _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
        ? new PlacedJson(value, Path.Length == 0 ? name : $"{Path}.{name}", _placed)
        : null;

    /// <summary>The entries of a list; none when it is absent or no list.</summary>
    public ImmutableArray<PlacedJson> List(string name) => Find(name) is { _element.ValueKind: JsonValueKind.Array } list
        ? [.. list._element.EnumerateArray().Select((item, index) => new PlacedJson(item, FormattableString.Invariant($"{list.Path}[{index}]"), _placed))]
        : [];

    /// <summary>Counts a value as placed where it says what the site says itself.</summary>
    public void Known(string name, Func<string, bool> isKnown)
    {
        if (Find(name) is { } value && TextOf(value._element) is { } text && isKnown(text))
        {
            _placed.Add(value.Path);
        }
    }

    /// <summary>Takes back that a value was placed.</summary>
    public void NotPlaced(string name) => _placed.Remove(Path.Length == 0 ? name : $"{Path}.{name}");

    /// <summary>Every value below that nobody asked for. The ids of rows are made anew, so they do not count.</summary>
    public IEnumerable<(string Path, string Value)> Leftovers() => _element.ValueKind switch
    {
        JsonValueKind.Object => _element.EnumerateObject().Where(property => !IsRowId(property.Name)).SelectMany(property => Find(property.Name)?.Leftovers() ?? []),
        JsonValueKind.Array => _element.EnumerateArray().SelectMany((item, index) => new PlacedJson(item, FormattableString.Invariant($"{Path}[{index}]"), _placed).Leftovers()),
        _ => TextOf(_element) is { } text && !_placed.Contains(Path) ? [(Path, text)] : [],
    };

    private static bool IsRowId(string name) => name == "id" || name.EndsWith("_id", StringComparison.Ordinal);

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
