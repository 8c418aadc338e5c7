using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>A page does not move the keyboard by itself.</summary>
internal sealed class AutomaticFocus : IPageCheck
{
    public Rule Rule { get; } = new("SS622", nameof(AutomaticFocus), Severity.Error,
        Why: "Focus that jumps past the heading hides what the page is.")
    {
        Criteria = ["2.4.3", "3.2.1"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in page.Elements.All
        where element.HasAttribute("autofocus")
        select page.Report(Rule, element,
            "The page moves the keyboard to this element by itself.",
            hint: "Take autofocus away.");
}
