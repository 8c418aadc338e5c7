using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every form control has a label that speech software can say.</summary>
internal sealed class ControlWithoutLabel : IPageCheck
{
    public Rule Rule { get; } = new("SS616", nameof(ControlWithoutLabel), Severity.Error,
        Why: "People who cannot see the page do not know what to type.")
    {
        Criteria = ["1.3.1", "3.3.2", "4.1.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from control in page.Elements.Named("input", "select", "textarea")
        where !IsButton(control) && Exposure.Of(page).IsExposed(control) && !AccessibleNames.Of(page).HasName(control)
        select page.Report(Rule, control,
            $"The {control.LocalName} \"{control.GetAttribute("name")}\" has no label.",
            hint: "Add a label whose for is the control's id.");

    private static bool IsButton(IElement control) =>
        control.GetAttribute("type")?.ToLowerInvariant() is "submit" or "reset" or "button" or "image";
}
