using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every button says what it does.</summary>
internal sealed class EmptyButton : IPageCheck
{
    public Rule Rule { get; } = new("SS626", nameof(EmptyButton), Severity.Error,
        Why: "Speech software says \"button\" and no more.")
    {
        Criteria = ["4.1.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from button in page.Elements.Named("button", "summary", "input")
        where (button.LocalName != "input" || (button.GetAttribute("type") == "button" && string.IsNullOrWhiteSpace(button.GetAttribute("value"))))
            && Exposure.Of(page).IsExposed(button) && !AccessibleNames.Of(page).HasName(button)
        select page.Report(Rule, button,
            "The button has no words.",
            hint: "Say what it does, in the button or in an aria-label.");
}
