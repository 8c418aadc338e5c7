using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>An id that a label or an ARIA attribute names is that of one element.</summary>
internal sealed class SharedTargetId : IPageCheck
{
    private static readonly string[] Attributes =
        ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-activedescendant", "aria-details", "aria-errormessage", "aria-flowto"];

    public Rule Rule { get; } = new("SS684", nameof(SharedTargetId), Severity.Warning,
        Why: "The reference reaches the first element only: the other loses its label, or the wrong words are read.")
    {
        Criteria = ["1.3.1", "4.1.2"],
        Act = ["3ea0c8"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in page.Elements.All
        from attribute in Attributes
        from id in IdReferences.Tokens(element, attribute)
        let named = page.Elements.WithId(id).Count
        where named > 1
        select page.Report(Rule, element,
            FormattableString.Invariant($"{attribute}=\"{id}\" names {named} elements."),
            hint: "Give each element an id of its own.");
}
