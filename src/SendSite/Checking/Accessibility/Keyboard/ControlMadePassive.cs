using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Keyboard;

/// <summary>A link, button or field keeps a role that says it can be operated.</summary>
internal sealed class ControlMadePassive : IPageCheck
{
    public Rule Rule { get; } = new("SS680", nameof(ControlMadePassive), Severity.Error,
        Why: "Speech software says that it is a heading, a picture or the like, so nobody who listens knows that it does something.")
    {
        Criteria = ["4.1.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from element in page.Elements.Named("a", "area", "button", "input", "select", "summary", "textarea")
            where element.HasAttribute("role") && Focus.IsNative(element) && semantics.Focus.IsFocusable(element) && semantics.Exposure.IsExposed(element)
            let role = ElementRoles.Explicit(element)
            where role is { IsWidget: false } and not { Name: "none" or "presentation" or "separator" }
            select page.Report(Rule, element,
                $"{StartTag.Of(element)} does something, but its role \"{role.Name}\" says otherwise.",
                hint: "Take the role away, or give it to an element around or inside this one.");
    }
}
