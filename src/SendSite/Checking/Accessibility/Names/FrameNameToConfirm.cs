using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>Asks about frames of one name whose addresses differ and whose content is not at hand.</summary>
internal sealed class FrameNameToConfirm : IPageCheck
{
    public Rule Rule { get; } = new("SS686", nameof(FrameNameToConfirm), Severity.Review,
        Why: "Nobody who listens can tell two frames apart that have one name.")
    {
        Criteria = ["4.1.2"],
        Act = ["4b1c6c"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from twin in FrameTwins.In(page)
        where !twin.IsCertain
        select page.Report(Rule, twin.Frame,
            $"Another frame is also called \"{twin.Name}\", at another address. Do the two hold the same thing?",
            hint: "If they do not, say in each title what that frame holds.");
}
