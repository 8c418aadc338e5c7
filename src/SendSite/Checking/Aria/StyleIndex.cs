using AngleSharp.Dom;

namespace SendSite.Checking.Aria;

/// <summary>
/// The rules that set one property, found again by the id, class or name that the end of their selector asks for, so that an
/// element is tried against few of them.
/// </summary>
internal sealed class StyleIndex
{
    private readonly Dictionary<string, List<StyleCandidate>> _byKey = new(StringComparer.Ordinal);

    public void Add(StyleCandidate candidate)
    {
        var key = Key(candidate.Rule.Selector.Text);
        if (!_byKey.TryGetValue(key, out var candidates))
        {
            _byKey[key] = candidates = [];
        }

        candidates.Add(candidate);
    }

    /// <summary>The declarations whose selector matches the element.</summary>
    public IEnumerable<StyleCandidate> For(IElement element) =>
        Keys(element).SelectMany(key => _byKey.GetValueOrDefault(key) ?? []).Where(candidate => candidate.Rule.Selector.Match(element, null));

    private static IEnumerable<string> Keys(IElement element)
    {
        yield return "";
        yield return element.LocalName.ToLowerInvariant();
        if (element.Id is { Length: > 0 } id)
        {
            yield return "#" + id;
        }

        foreach (var name in element.ClassList.Distinct(StringComparer.Ordinal))
        {
            yield return "." + name;
        }
    }

    /// <summary>What an element must have to match: an id or class at the end of the selector, else its name; empty where that is not plain to see.</summary>
    private static string Key(string selector)
    {
        var start = selector.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit(selector[start - 1]) || selector[start - 1] is '-' or '_'))
        {
            start--;
        }

        var word = selector[start..];
        var before = start > 0 ? selector[start - 1] : ' ';
        return word.Length == 0 ? "" : before switch
        {
            '#' or '.' => before + word,
            ' ' or '>' or '+' or '~' => word.ToLowerInvariant(),
            _ => "",
        };
    }
}
