using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>Attributes that any element may have, and the role of one that has its own, have values that exist.</summary>
internal sealed class WrongAriaValue : IPageCheck
{
    public Rule Rule { get; } = new("SS671", nameof(WrongAriaValue), Severity.Warning,
        Why: "Browsers pass over the value, so what the author meant to happen does not.")
    {
        Criteria = ["4.1.2"],
        Act = ["6a7281", "674b10"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        var values =
            from element in page.Elements.All
            from attribute in element.Attributes
            where AriaAttributes.Find(attribute.Name) is { } known && !AriaValue.IsValid(known, attribute.Value)
                && !WrongAriaState.IsStateOf(element, attribute.Name, semantics)
            select page.Report(Rule, element,
                $"{attribute.Name}=\"{attribute.Value}\" is not a value of {attribute.Name}.",
                hint: $"Use {AriaValue.Allowed(AriaAttributes.Find(attribute.Name)!)}.");
        return values.Concat(
            from element in page.Elements.All
            where UnknownRole.IsUnknown(element) && UnknownRole.HasOwnMeaning(element, semantics)
            select page.Report(Rule, element,
                $"There is no role \"{element.GetAttribute("role")}\".",
                hint: $"Take it away: the element is a {semantics.RoleName(element)} by itself."));
    }
}
