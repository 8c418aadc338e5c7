using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>A field's label does not go away when one starts to type.</summary>
internal sealed class PlaceholderAsLabel : IPageCheck
{
    public Rule Rule { get; } = new("SS664", nameof(PlaceholderAsLabel), Severity.Warning,
        Why: "The words vanish as soon as one types: anyone who is interrupted or forgets, and anyone checking an answer, is lost.")
    {
        Criteria = ["3.3.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from field in page.Elements.Named("input", "textarea")
            let placeholder = field.GetAttribute("placeholder")
            where !string.IsNullOrWhiteSpace(placeholder) && semantics.Exposure.IsExposed(field) && !IsSearch(field)
                && !HasVisibleLabel(field, page, semantics)
            select page.Report(Rule, field,
                $"Only the placeholder \"{placeholder.Trim()}\" says what to type.",
                hint: "Put a label above the field and keep it in sight.");
    }

    // A single box with its button beside it is known by the button.
    private static bool IsSearch(IElement field) =>
        field.GetAttribute("type") == "search" || field.Closest("search, [role=search]") is not null
        || field.ParentElement?.QuerySelector("button, input[type=submit], input[type=image]") is not null;

    private static bool HasVisibleLabel(IElement field, FinishedPage page, Semantics semantics) =>
        NativeLabels.Of(page).For(field).Concat(IdReferences.Of(field, "aria-labelledby", page.Elements))
            .Any(label => semantics.Exposure.IsInSight(label) && !string.IsNullOrWhiteSpace(label.TextContent))
        || (field.PreviousElementSibling is { } before && !string.IsNullOrWhiteSpace(before.TextContent) && semantics.Exposure.IsInSight(before));
}
