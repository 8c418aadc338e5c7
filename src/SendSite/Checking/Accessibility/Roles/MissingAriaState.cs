using System.Collections.Immutable;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>A control made with ARIA says the state that its role cannot do without.</summary>
internal sealed class MissingAriaState : IPageCheck
{
    public Rule Rule { get; } = new("SS672", nameof(MissingAriaState), Severity.Error,
        Why: "Speech software cannot say whether the box is ticked, the list open or how far the slider is.")
    {
        Criteria = ["4.1.2"],
        Act = ["4e8ab6"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from element in page.Elements.All
            where element.HasAttribute("role")
            let role = semantics.Roles.Role(element)
            where role is not null && role.Name != semantics.Roles.Implicit(element)?.Name && semantics.Exposure.IsExposed(element)
                && element.GetAttribute("aria-disabled") != "true"
            from attribute in Required(element, role, semantics)
            where string.IsNullOrWhiteSpace(element.GetAttribute(attribute)) && !IsNative(element, attribute)
            select page.Report(Rule, element,
                $"{StartTag.Of(element)} has no {attribute}, which the role \"{role.Name}\" needs.",
                hint: $"Add {attribute} and keep it up to date, or use the HTML element that does so by itself.") with
            {
                Criteria = role.Name == "heading" ? ["1.3.1"] : Rule.Criteria,
            };
    }

    /// <summary>A separator is a control, and needs a value, only where people can move it.</summary>
    private static ImmutableArray<string> Required(IElement element, AriaRole role, Semantics semantics) =>
        role.Name == "separator" && semantics.Focus.IsFocusable(element) ? ["aria-valuenow"] : role.Required;

    private static bool IsNative(IElement element, string attribute) =>
        attribute switch
        {
            "aria-checked" => element.GetAttribute("type")?.ToLowerInvariant() is "checkbox" or "radio",
            "aria-valuenow" => element.LocalName is "meter" or "progress" || element.GetAttribute("type")?.ToLowerInvariant() is "range" or "number",
            "aria-level" => element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6",
            "aria-expanded" => element.LocalName == "select" || element.HasAttribute("list"),
            _ => false,
        };
}
