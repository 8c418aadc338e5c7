using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every heading has words.</summary>
internal sealed class EmptyHeading : IPageCheck
{
    public Rule Rule { get; } = new("SS606", nameof(EmptyHeading), Severity.Error,
        Why: "Speech software announces a heading and then says nothing.")
    {
        Criteria = ["1.3.1", "2.4.6"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from heading in page.Elements.All
        where HeadingIds.IsHeading(heading) && Exposure.Of(page).IsExposed(heading) && !AccessibleNames.Of(page).HasName(heading)
        select page.Report(Rule, heading,
            "The heading has no words.",
            hint: "Write the heading, or take it away.");
}
