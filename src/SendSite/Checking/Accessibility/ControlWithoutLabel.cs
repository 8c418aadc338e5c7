using AngleSharp.Dom;
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

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var labelled = page.Elements.Named("label").Where(label => !string.IsNullOrWhiteSpace(label.TextContent))
            .Select(label => label.GetAttribute("for")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
            from control in page.Elements.Named("input", "select", "textarea")
            where NeedsLabel(control) && !(control.Id is { } id && labelled.Contains(id)) && !HasOwnName(control, page.Elements)
            select page.Report(Rule, control,
                $"The {control.LocalName} \"{control.GetAttribute("name")}\" has no label.",
                hint: "Add a label whose for is the control's id.");
    }

    private static bool NeedsLabel(IElement control) =>
        control.GetAttribute("type")?.ToLowerInvariant() is not ("hidden" or "submit" or "reset" or "button") && !AccessibleName.IsHidden(control);

    /// <summary>A text box's own content is its value, not its name: only attributes and a label around it count.</summary>
    private static bool HasOwnName(IElement control, PageElements page) =>
        !string.IsNullOrWhiteSpace(control.GetAttribute("aria-label"))
        || !string.IsNullOrWhiteSpace(control.GetAttribute("title"))
        || (control.GetAttribute("type") == "image" && !string.IsNullOrWhiteSpace(control.GetAttribute("alt")))
        || AccessibleName.Tokens(control, "aria-labelledby").SelectMany(page.WithId).Any(label => !string.IsNullOrWhiteSpace(label.TextContent))
        || control.Closest("label") is { } label && !string.IsNullOrWhiteSpace(label.TextContent);
}
