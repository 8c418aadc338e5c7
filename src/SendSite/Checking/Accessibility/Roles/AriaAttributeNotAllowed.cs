using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>A state or property stands only where the element's role has it.</summary>
internal sealed class AriaAttributeNotAllowed : IPageCheck
{
    public Rule Rule { get; } = new("SS668", nameof(AriaAttributeNotAllowed), Severity.Error,
        Why: "Browsers pass over a state the role does not have, so that speech software never says it.")
    {
        Criteria = ["4.1.2"],
        Act = ["5c01ea"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from element in page.Elements.All
            from attribute in element.Attributes
            where attribute.Value.Length > 0 && AriaAttributes.Find(attribute.Name) is { IsGlobal: false, IsGlobalByHabit: false }
            where !IsUnknowable(element) && !IsAllowed(element, attribute.Name, semantics) && semantics.Exposure.IsExposed(element)
            let role = semantics.RoleName(element)
            select page.Report(Rule, element,
                $"{StartTag.Of(element)} has {attribute.Name}=\"{attribute.Value}\", which {(role is "" or "generic" ? "an element without a role" : $"the role \"{role}\"")} does not have.",
                hint: "Give the element the role it acts as, or take the attribute away.");
    }

    /// <summary>What a script makes of an element of its own, or a drawing of its parts, cannot be known here.</summary>
    private static bool IsUnknowable(IElement element) =>
        element.LocalName.Contains('-', StringComparison.Ordinal)
        || (element.NamespaceUri != NamespaceNames.HtmlUri && ElementRoles.Explicit(element) is null);

    private static bool IsAllowed(IElement element, string attribute, Semantics semantics) =>
        semantics.Roles.Role(element) switch
        {
            null => Stand(element) is { } role && AriaRoles.Find(role)!.Supported.Contains(attribute),
            { Name: "none" or "presentation" } => true,
            var role => role.Supported.Contains(attribute),
        };

    /// <summary>The role whose states HTML lets an element without a role carry.</summary>
    private static string? Stand(IElement element) =>
        element.LocalName switch
        {
            "input" when element.GetAttribute("type")?.ToLowerInvariant() is not "hidden" => "combobox",
            "summary" => "button",
            _ => null,
        };
}
