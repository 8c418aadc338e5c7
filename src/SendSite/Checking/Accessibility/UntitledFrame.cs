using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every frame says what it holds.</summary>
internal sealed class UntitledFrame : IPageCheck
{
    public Rule Rule { get; } = new("SS627", nameof(UntitledFrame), Severity.Error,
        Why: "Speech software offers to go in without saying what is there. WCAG technique H64.")
    {
        Criteria = ["4.1.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from frame in page.Elements.Named("iframe", "frame")
        where Exposure.Of(page).IsExposed(frame) && !AccessibleNames.Of(page).HasName(frame)
        select page.Report(Rule, frame,
            $"The frame \"{frame.GetAttribute("src")}\" has no title.",
            hint: "Give it a title that says what it holds, or link to it instead.");
}
