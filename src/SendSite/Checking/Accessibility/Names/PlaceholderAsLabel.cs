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
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from form in Fields(page).GroupBy(field => field.Closest("form"))
        where form.Count() == 1
        from field in form
        select page.Report(Rule, field,
            $"Only the placeholder \"{field.GetAttribute("placeholder")!.Trim()}\" says what to type.",
            hint: "Put a label above the field and keep it in sight.");

    /// <summary>Fields whose placeholder is all that people see of a label.</summary>
    public static IEnumerable<IElement> Fields(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return page.Elements.Named("input", "textarea").Where(field =>
            !string.IsNullOrWhiteSpace(field.GetAttribute("placeholder")) && Perceived.IsMet(field, page) && !IsSearch(field) && !HasVisibleLabel(field, page, semantics));
    }

    // A single box with its button beside it is known by the button.
    private static bool IsSearch(IElement field) =>
        field.GetAttribute("type") == "search" || field.Closest("search, [role=search]") is not null
        || (field.ParentElement is { } parent && parent.QuerySelector("button, input[type=submit], input[type=image]") is not null
            && parent.QuerySelectorAll("input:not([type=submit]):not([type=image]):not([type=hidden]):not([type=checkbox]), textarea, select").Length == 1);

    private static bool HasVisibleLabel(IElement field, FinishedPage page, Semantics semantics) =>
        NativeLabels.Of(page).For(field).Concat(IdReferences.Of(field, "aria-labelledby", page.Elements))
            .Any(label => semantics.Exposure.IsInSight(label) && !string.IsNullOrWhiteSpace(label.TextContent))
        || (field.PreviousElementSibling is { } before && !string.IsNullOrWhiteSpace(before.TextContent) && semantics.Exposure.IsInSight(before));
}
