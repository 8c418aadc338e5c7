using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>Frames that hold different pages have different names.</summary>
internal sealed class SameFrameName : IPageCheck
{
    public Rule Rule { get; } = new("SS685", nameof(SameFrameName), Severity.Error,
        Why: "Nobody who listens can tell which frame is which.")
    {
        Criteria = ["4.1.2"],
        Act = ["4b1c6c"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from twin in FrameTwins.In(page)
        where twin.IsCertain
        select page.Report(Rule, twin.Frame,
            $"Another frame is also called \"{twin.Name}\" and holds something else.",
            hint: "Say in each title what that frame holds.");
}
