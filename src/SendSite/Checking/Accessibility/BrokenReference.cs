using System.Collections.Frozen;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>An attribute that names another element names one that is there. What the loss does to a name is told by the rules about names.</summary>
internal sealed class BrokenReference : IPageCheck
{
    private static readonly FrozenSet<string> Attributes = new[]
    {
        "aria-activedescendant", "aria-controls", "aria-describedby", "aria-details", "aria-errormessage", "aria-flowto", "aria-labelledby", "aria-owns",
        "for", "headers", "list",
    }.ToFrozenSet(StringComparer.Ordinal);

    public Rule Rule { get; } = new("SS615", nameof(BrokenReference), Severity.Warning,
        Why: "A label, a description or a header is lost without a trace.")
    {
        Criteria = ["1.3.1", "4.1.2"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in page.Elements.All
        from attribute in element.Attributes
        where Attributes.Contains(attribute.Name) && !IsForLater(element, attribute.Name)
        from id in IdReferences.Tokens(element, attribute.Name)
        where page.Elements.FirstWithId(id) is null
        let nearest = NearestName.Find(id, page.Elements.Ids)
        select page.Report(Rule, element,
            $"{attribute.Name}=\"{id}\" names an element that is not on the page.",
            hint: nearest is null ? "Name the id of an element on this page, or take the attribute away." : $"Did you mean \"{nearest}\"?");

    /// <summary>What a shut control opens may be made when it is opened.</summary>
    private static bool IsForLater(IElement element, string attribute) =>
        attribute is "aria-controls" && (element.GetAttribute("aria-expanded") == "false" || element.GetAttribute("aria-selected") == "false");
}
