using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>A hint or an error beside a field is tied to it, so that it is read out with it.</summary>
internal sealed class HintNotTied : IPageCheck
{
    private static readonly string[] Names = ["hint", "form-hint", "field-hint", "help-text", "helptext", "help-block", "field-help", "form-text", "error-message", "field-error", "form-error", "invalid-feedback"];

    private static readonly string[] Ties = ["aria-describedby", "aria-labelledby", "aria-errormessage", "aria-details"];

    public Rule Rule { get; } = new("SS862", nameof(HintNotTied), Severity.Warning,
        Why: "People who listen go from field to field, and never hear what stands between.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from hint in page.Elements.Named("p", "div", "span", "small", "em")
        where hint.ClassList.Any(name => Names.Contains(name.ToLowerInvariant()) || name.EndsWith("-hint", StringComparison.Ordinal) || name.EndsWith("__hint", StringComparison.Ordinal))
            && hint.TextContent.Any(char.IsLetter) && hint.Closest("label, legend, fieldset:has(input[type=radio])") is null && Perceived.IsMet(hint, page)
        let field = Neighbour(hint)
        where field is not null && !IsTied(hint, field, page)
        select page.Report(Rule, hint,
            $"\"{Excerpt.Of(hint)}\" is not read out with the field beside it.",
            hint: "Give it an id, and name that in the field's aria-describedby.");

    /// <summary>The one field that stands in the same part of the form.</summary>
    private static IElement? Neighbour(IElement hint) =>
        hint.ParentElement?.QuerySelectorAll("input:not([type=hidden]):not([type=submit]), select, textarea") is { Length: 1 } fields ? fields[0] : null;

    private static bool IsTied(IElement hint, IElement field, FinishedPage page) =>
        Ties.Any(name => IdReferences.Of(field, name, page.Elements).Any(told => told == hint || told.Contains(hint) || hint.Contains(told)));
}
