using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>What an element holds, and what holds it, as speech software counts: past wrappers without meaning, and by <c>aria-owns</c>.</summary>
internal sealed class OwnedElements
{
    private readonly FinishedPage _page;
    private readonly Semantics _semantics;
    private readonly Dictionary<string, IElement> _owners = new(StringComparer.Ordinal);

    private OwnedElements(FinishedPage page)
    {
        _page = page;
        _semantics = Semantics.Of(page);
        foreach (var element in page.Elements.All.Where(element => element.HasAttribute("aria-owns")))
        {
            foreach (var id in IdReferences.Tokens(element, "aria-owns"))
            {
                _owners.TryAdd(id, element);
            }
        }
    }

    public static OwnedElements Of(FinishedPage page) => page.Fact(page => new OwnedElements(page));

    /// <summary>The nearest exposed elements with a meaning below an element, and those it owns from elsewhere.</summary>
    public IEnumerable<IElement> Below(IElement element) =>
        element.Children.Concat(IdReferences.Of(element, "aria-owns", _page.Elements)).Where(_semantics.Exposure.IsExposed)
            .SelectMany(child => child != element && IsTransparent(child) ? Below(child) : [child]);

    /// <summary>The nearest element with a meaning that holds this one; nothing at the top of the page.</summary>
    public IElement? Above(IElement element)
    {
        var holder = element.Id is { } id && _owners.TryGetValue(id, out var owner) && owner != element ? owner : element.ParentElement;
        return holder is null || !IsTransparent(holder) ? holder : Above(holder);
    }

    /// <summary>Whether an element is only a wrapper, or words: nothing that stands between a list and its items.</summary>
    private bool IsTransparent(IElement element) =>
        element.LocalName is not ("html" or "slot") && !element.LocalName.Contains('-', StringComparison.Ordinal)
        && _semantics.Roles.Role(element) is null or { NameFrom: NameSource.Prohibited };
}
