using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>A list, menu, table or other whole made with ARIA holds the parts its role is made of, and nothing else that counts as a part.</summary>
internal sealed class MissingOwnedElement : IPageCheck
{
    public Rule Rule { get; } = new("SS673", nameof(MissingOwnedElement), Severity.Error,
        Why: "Speech software miscounts the parts or does not offer to move among them.")
    {
        Criteria = ["1.3.1"],
        Act = ["bc4a75"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        foreach (var whole in page.Elements.All.Where(element => element.HasAttribute("role")))
        {
            if (semantics.Roles.Role(whole) is { Owned.Length: > 0 } role && ElementRoles.Explicit(whole) == role
                && whole.GetAttribute("aria-busy") != "true" && semantics.Exposure.IsExposed(whole)
                && Fault(whole, role, OwnedElements.Of(page), semantics) is { } fault)
            {
                yield return page.Report(Rule, whole, fault, hint: $"Make every part of it {Parts(role)}, or take the role away.");
            }
        }
    }

    private static string? Fault(IElement whole, AriaRole role, OwnedElements owned, Semantics semantics)
    {
        var parts = owned.Below(whole).ToList();
        if (parts.Exists(IsUnknowable))
        {
            return null;
        }

        if (parts.Find(part => IsForeign(part, role, semantics)) is { } foreign)
        {
            return $"{StartTag.Of(whole)} holds {StartTag.Of(foreign)}, whose role \"{semantics.RoleName(foreign)}\" is no part of the role \"{role.Name}\".";
        }

        var mayBeFilledLater = (whole.Children.Length == 0 && !whole.HasAttribute("aria-owns"))
            || whole.QuerySelectorAll("*").Any(inner => !semantics.Exposure.IsExposed(inner) && role.Owned.Contains(semantics.RoleName(inner)));
        return mayBeFilledLater || parts.Exists(part => role.Owned.Contains(semantics.RoleName(part))) ? null : $"{StartTag.Of(whole)} holds no {Parts(role)}.";
    }

    /// <summary>Whether a part is something else that speech software would stop at among the parts.</summary>
    private static bool IsForeign(IElement part, AriaRole role, Semantics semantics) =>
        semantics.Roles.Role(part) is { } found && !role.Owned.Contains(found.Name)
        && (found.IsWidget || found.Is("list") || found.Is("listitem") || found.Is("group") || found.Is("table") || found.Is("row") || found.Is("cell"))
        && !(found.Name == "group" && part.LocalName is "details" or "address" or "hgroup");

    private static bool IsUnknowable(IElement part) => part.LocalName == "slot" || part.LocalName.Contains('-', StringComparison.Ordinal);

    private static string Parts(AriaRole role) => string.Join(" or ", role.Owned.Where(part => part is not ("group" or "rowgroup")));
}
