using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Aria;

/// <summary>The role browsers give each element of a page: the author's where it holds, else the element's own.</summary>
internal sealed class ElementRoles
{
    private readonly Focus _focus;
    private readonly Dictionary<IElement, AriaRole?> _known = [];

    private ElementRoles(FinishedPage page) => _focus = Focus.Of(page);

    public static ElementRoles Of(FinishedPage page) => page.Fact(page => new ElementRoles(page));

    /// <summary>The role; nothing where HTML has no ARIA role for the element.</summary>
    public AriaRole? Role(IElement element)
    {
        if (!_known.TryGetValue(element, out var role))
        {
            _known[element] = role = Resolve(element);
        }

        return role;
    }

    /// <summary>Whether the element has this role or one that is a kind of it.</summary>
    public bool Is(IElement element, string role) => Role(element)?.Is(role) ?? false;

    /// <summary>Whether the element means nothing to speech software, only its content does.</summary>
    public bool IsPresentational(IElement element) => Role(element)?.Name is "none" or "presentation";

    /// <summary>The role its author asks for: the first of the tokens that a browser knows, whether or not it then holds.</summary>
    public static AriaRole? Explicit(IElement element)
    {
        foreach (var token in IdReferences.Tokens(element, "role"))
        {
            if (AriaRoles.Find(token) is { IsAbstract: false } role)
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>The role of the element without its <c>role</c> attribute.</summary>
    public AriaRole? Implicit(IElement element) =>
        LosesRoleWithParent(element) ? AriaRoles.Find("none") : ImplicitRoles.Of(element) is { } token ? AriaRoles.Find(token) : null;

    /// <summary>Whether something about the element makes browsers keep its own role though its author says it is presentational.</summary>
    public bool KeepsItsRole(IElement element) =>
        _focus.IsFocusable(element)
        || element.Attributes.Any(attribute => attribute.Name != "aria-hidden" && AriaAttributes.Find(attribute.Name) is { IsGlobal: true } && attribute.Value.Length > 0);

    private AriaRole? Resolve(IElement element)
    {
        var role = Explicit(element) ?? Implicit(element);
        if (role?.Name is not ("none" or "presentation") || !KeepsItsRole(element))
        {
            return role;
        }

        var own = element.LocalName == "img" ? AriaRoles.Find("img") : Implicit(element);
        return own?.Name is "none" or "presentation" ? AriaRoles.Find("generic") : own;
    }

    /// <summary>A list or table that is presentational takes its items, rows and cells with it.</summary>
    private bool LosesRoleWithParent(IElement element) =>
        element.LocalName switch
        {
            "li" => element.ParentElement is { LocalName: "ul" or "ol" or "menu" } list && IsPresentational(list),
            "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" or "caption" => element.Closest("table") is { } table && IsPresentational(table),
            _ => false,
        };
}
