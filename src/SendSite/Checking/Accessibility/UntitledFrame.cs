using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every frame says what it holds.</summary>
internal sealed class UntitledFrame : IPageCheck
{
    public Rule Rule { get; } = new("SS627", nameof(UntitledFrame), Severity.Error,
        Why: "Speech software offers to go in without saying what is there.")
    {
        Criteria = ["4.1.2"],
        Act = ["cae760"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from frame in page.Elements.Named("iframe", "frame")
            where semantics.IsNameless(frame) && ElementRoles.Explicit(frame)?.Name is not ("none" or "presentation") && !IsOutOfReach(frame)
            select page.Report(Rule, frame,
                $"The frame \"{frame.GetAttribute("src")}\" has no title.",
                hint: "Give it a title that says what it holds, or link to it instead.");
    }

    /// <summary>A dot off the keyboard's way, such as those that count visits.</summary>
    private static bool IsOutOfReach(IElement frame) => IsDot(frame.GetAttribute("width")) && IsDot(frame.GetAttribute("height"));

    private static bool IsDot(string? length) => length?.Replace("px", "", StringComparison.OrdinalIgnoreCase).Trim() is "0" or "1";
}
