using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>Every <c>aria-</c> attribute is one that exists.</summary>
internal sealed class UnknownAriaAttribute : IPageCheck
{
    public Rule Rule { get; } = new("SS667", nameof(UnknownAriaAttribute), Severity.Error,
        Why: "Browsers pass over the attribute: the name, state or description it should give is lost.")
    {
        Criteria = ["4.1.2"],
        Act = ["5f99a7"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in page.Elements.All
        from attribute in element.Attributes
        where attribute.Name.StartsWith("aria-", StringComparison.Ordinal) && AriaAttributes.Find(attribute.Name) is null
        let nearest = NearestName.Find(attribute.Name, AriaAttributes.Names)
        select page.Report(Rule, element,
            $"There is no attribute \"{attribute.Name}\".",
            hint: nearest is null ? "Take it away, or use an attribute of WAI-ARIA." : $"Did you mean \"{nearest}\"?");
}
