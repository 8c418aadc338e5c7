using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Keyboard;

/// <summary>Nothing that can have the focus is called presentational.</summary>
internal sealed class PresentationalButOperable : IPageCheck
{
    public Rule Rule { get; } = new("SS679", nameof(PresentationalButOperable), Severity.Warning,
        Why: "Browsers pass over the role where people can operate the element; one that did not would leave them with a control that is nothing.")
    {
        Criteria = ["4.1.2"],
        Act = ["46ca7f"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from element in page.Elements.All
            where element.LocalName != "iframe" && ElementRoles.Explicit(element)?.Name is "none" or "presentation"
                && semantics.Focus.IsFocusable(element) && semantics.Exposure.IsExposed(element)
            select page.Report(Rule, element,
                $"{StartTag.Of(element)} is called presentational and can have the focus.",
                hint: "Take the role away, or what makes it focusable.");
    }
}
