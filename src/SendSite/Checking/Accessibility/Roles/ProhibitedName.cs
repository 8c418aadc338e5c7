using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>An element whose role may not be named is not named.</summary>
internal sealed class ProhibitedName : IPageCheck
{
    private static readonly string[] Attributes = ["aria-label", "aria-labelledby", "aria-roledescription", "aria-braillelabel", "aria-brailleroledescription"];

    public Rule Rule { get; } = new("SS669", nameof(ProhibitedName), Severity.Warning,
        Why: "Some speech software says the name and some does not, so what only the name says is lost to many.")
    {
        Criteria = ["4.1.2"],
        Act = ["kb1m8s"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from element in page.Elements.All
            from attribute in Attributes
            where !string.IsNullOrWhiteSpace(element.GetAttribute(attribute)) && semantics.Roles.Role(element) is { NameFrom: NameSource.Prohibited }
                && !semantics.Roles.IsPresentational(element) && semantics.Exposure.IsExposed(element)
            select page.Report(Rule, element,
                $"{StartTag.Of(element)} has {attribute}=\"{element.GetAttribute(attribute)}\", but the role \"{semantics.RoleName(element)}\" may not have it.",
                hint: "Write the words in the element, or give it a role that has a name, such as group, region or img.");
    }
}
