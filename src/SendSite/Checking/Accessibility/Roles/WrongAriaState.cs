using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>The state of a control has a value that the state can have.</summary>
internal sealed class WrongAriaState : IPageCheck
{
    public Rule Rule { get; } = new("SS670", nameof(WrongAriaState), Severity.Error,
        Why: "Browsers fall back to another value or none, and speech software says the wrong state.")
    {
        Criteria = ["4.1.2"],
        Act = ["6a7281"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from element in page.Elements.All
            from attribute in element.Attributes
            where AriaAttributes.Find(attribute.Name) is { } known && !AriaValue.IsValid(known, attribute.Value)
                && IsStateOf(element, attribute.Name, semantics) && semantics.Exposure.IsExposed(element)
            select page.Report(Rule, element,
                $"{attribute.Name}=\"{attribute.Value}\" is not a value of {attribute.Name}.",
                hint: $"Use {AriaValue.Allowed(AriaAttributes.Find(attribute.Name)!)}.");
    }

    /// <summary>Whether the attribute tells the state of this very role; browsers take any other word for "true" where a few attributes are concerned.</summary>
    internal static bool IsStateOf(IElement element, string attribute, Semantics semantics) =>
        attribute is not ("aria-invalid" or "aria-current") && (semantics.Roles.Role(element)?.Supported.Contains(attribute) ?? false);
}
