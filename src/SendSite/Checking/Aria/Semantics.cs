using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Aria;

/// <summary>What speech software and keyboard make of a page: all that rules about names and roles ask.</summary>
/// <param name="Exposure">What is hidden from whom.</param>
/// <param name="Roles">What each element is.</param>
/// <param name="Names">What each is called.</param>
/// <param name="Focus">Where the keyboard can go.</param>
internal sealed record Semantics(Exposure Exposure, ElementRoles Roles, AccessibleNames Names, Focus Focus)
{
    public static Semantics Of(FinishedPage page) =>
        page.Fact(page => new Semantics(Exposure.Of(page), ElementRoles.Of(page), AccessibleNames.Of(page), Focus.Of(page)));

    /// <summary>Whether speech software meets the element and has nothing to call it. Inside a role that flattens its content nothing is met.</summary>
    public bool IsNameless(IElement element) => Exposure.IsExposed(element) && !Names.HasName(element);

    /// <summary>The role's token; empty where the element has none.</summary>
    public string RoleName(IElement element) => Roles.Role(element)?.Name ?? "";

    /// <summary>The nearest element around this one whose role flattens its content into words.</summary>
    public IElement? FlatParent(IElement element)
    {
        for (var current = element.ParentElement; current is not null; current = current.ParentElement)
        {
            if (Roles.Role(current) is { ChildrenPresentational: true })
            {
                return current;
            }
        }

        return null;
    }
}
