using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>A page's elements, walked once and shared by every check: all in document order, by name and by id.</summary>
internal sealed class PageElements
{
    private readonly List<IElement> _all = [];
    private readonly Dictionary<string, List<IElement>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IElement>> _byId = new(StringComparer.Ordinal);

    private PageElements()
    {
    }

    public IReadOnlyList<IElement> All => _all;

    /// <summary>Every id on the page, in document order, each once.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    public static PageElements Of(IDocument document)
    {
        var elements = new PageElements();
        foreach (var element in document.GetDescendants().OfType<IElement>())
        {
            elements._all.Add(element);
            Add(elements._byName, element.LocalName, element);
            if (element.Id is { Length: > 0 } id)
            {
                Add(elements._byId, id, element);
            }
        }

        return elements;
    }

    /// <summary>Elements with any of these local names, in document order within each name.</summary>
    public IEnumerable<IElement> Named(params string[] localNames) =>
        localNames.Length == 1
            ? _byName.GetValueOrDefault(localNames[0]) ?? []
            : localNames.SelectMany(name => _byName.GetValueOrDefault(name) ?? []);

    /// <summary>Elements with this id: none, one, or several by mistake.</summary>
    public IReadOnlyList<IElement> WithId(string id) => _byId.GetValueOrDefault(id) ?? [];

    /// <summary>The element that a reference to this id reaches; nothing where there is none.</summary>
    public IElement? FirstWithId(string id) => _byId.GetValueOrDefault(id)?[0];

    private static void Add(Dictionary<string, List<IElement>> index, string key, IElement element)
    {
        if (!index.TryGetValue(key, out var elements))
        {
            index[key] = elements = [];
        }

        elements.Add(element);
    }
}
