using System.Globalization;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>The keyboard goes through a page in reading order.</summary>
internal sealed class PositiveTabIndex : IPageCheck
{
    public Rule Rule { get; } = new("SS617", nameof(PositiveTabIndex), Severity.Error,
        Why: "A positive tabindex pulls one element before all others, and people lose their place.")
    {
        Criteria = ["2.4.3"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in page.Elements.All
        where int.TryParse(element.GetAttribute("tabindex"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) && index > 0
        select page.Report(Rule, element,
            $"tabindex=\"{element.GetAttribute("tabindex")}\" takes the element out of the reading order.",
            hint: "Use 0, or take it away and put the element where it belongs.");
}
