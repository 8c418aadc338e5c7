using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>An id names one element of a page.</summary>
internal sealed class DuplicateId : IPageCheck
{
    public Rule Rule { get; } = new("SS609", nameof(DuplicateId), Severity.Error,
        Why: "A link, a label or a table header that uses the id reaches the wrong place.")
    {
        Criteria = ["1.3.1", "4.1.2"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from id in page.Elements.Ids
        let elements = page.Elements.WithId(id)
        where elements.Count > 1
        select page.Report(Rule, elements[1],
            FormattableString.Invariant($"{elements.Count} elements have the id \"{id}\"."),
            hint: "Give each its own id, or change the words of one heading.");
}
