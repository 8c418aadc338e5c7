using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Words.Forms;
using SendSite.Checking.Accessibility.Words.Labels;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>Among several fields, each has some words in sight that say what to fill in.</summary>
internal sealed class LabelOutOfSight : IPageCheck
{
    public Rule Rule { get; } = new("SS826", nameof(LabelOutOfSight), Severity.Error,
        Why: "Only people who use speech software are told what to fill in; everyone else meets an empty box.")
    {
        Criteria = ["3.3.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var words = FieldWords.Of(page);
        return
            from form in words.Fields.Where(field => field.LocalName is "input" or "select" or "textarea").GroupBy(FieldWords.Form)
            where form.Count() > 1
            from field in form
            where words.Label(field).Length > 0 && !FormFields.IsChoice(field) && !Shows(field) && !HasWords(field, page, words)
            select page.Report(Rule, field,
                $"Nothing in sight says that this field is for \"{words.Label(field)}\".",
                hint: "Put a label above the field and keep it in sight.");
    }

    /// <summary>What a slider, a colour or a list with a first line of its own shows may be enough.</summary>
    private static bool Shows(IElement field) =>
        field.GetAttribute("type")?.ToLowerInvariant() is "search" or "range" or "color" or "file" || field.HasAttribute("placeholder") || field.HasAttribute("value")
        || field.QuerySelector("option")?.TextContent.Any(char.IsLetter) == true || field.Closest("td, th, search, [role=search], [role=grid]") is not null;

    private static bool HasWords(IElement field, FinishedPage page, FieldWords words) =>
        words.Before(field).Any(char.IsLetterOrDigit) || words.After(field).Any(char.IsLetterOrDigit) || words.Group(field).Any(char.IsLetter)
        || (field.ParentElement is { } parent && parent.QuerySelectorAll("input, select, textarea").Length == 1 && parent.QuerySelector("img, svg, button") is not null)
        || NativeLabels.Of(page).For(field).Any(label => Exposure.Of(page).IsInSight(label) && label.QuerySelector("img, svg") is not null);
}
