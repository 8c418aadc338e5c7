using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Pictures;

/// <summary>
/// Every drawing on our own pages says whether it is a picture or an ornament, so that no browser has to guess. A drawing inside another
/// is a part of it.
/// </summary>
internal sealed class UnmarkedDrawing : IPageCheck
{
    public Rule Rule { get; } = new("SS660", nameof(UnmarkedDrawing), Severity.Error,
        Why: "Some speech software says \"group\" or reads stray letters out of a drawing that says nothing of itself.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from drawing in page.Elements.Named("svg")
            where ElementRoles.Explicit(drawing) is null && drawing.ParentElement?.Closest("svg") is null && semantics.Exposure.IsExposed(drawing)
            select page.Report(Rule, drawing,
                "The drawing does not say whether it is a picture or an ornament.",
                hint: "Give it role=\"img\" and an aria-label, or aria-hidden=\"true\" if it only decorates.");
    }
}
