using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Words.Labels;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>A form that will not be sent without some of its answers shows which these are.</summary>
internal sealed partial class RequiredNotShown : IPageCheck
{
    private static readonly string[] Places = ["before", "after"];

    public Rule Rule { get; } = new("SS853", nameof(RequiredNotShown), Severity.Error,
        Why: "People who see the form cannot know what it will refuse to go without, and send it again and again.")
    {
        Criteria = ["3.3.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var words = FieldWords.Of(page);
        return !PageStyles.Of(page).IsComplete ? [] :
            from form in words.Fields.Where(field => !FormFields.IsChoice(field)).GroupBy(FieldWords.Form)
            where form.Key is not null && form.Any(RequiredMarks.IsRequired) && form.Any(field => !RequiredMarks.IsRequired(field))
                && !Mark().IsMatch(BlockText.Of(page).All(form.Key)) && !form.Any(field => Mark().IsMatch(words.All(field)) || HasSign(field, page))
                && !Mark().IsMatch(form.Key.PreviousElementSibling?.TextContent ?? "")
            let required = form.First(RequiredMarks.IsRequired)
            select page.Report(Rule, required,
                FormattableString.Invariant($"{form.Count(RequiredMarks.IsRequired)} of the {form.Count()} fields must be filled in, and nothing in sight says which: \"{words.Label(required)}\" is one."),
                hint: "Write \"(required)\" or \"(optional)\" in the labels.");
    }

    /// <summary>A sign that a style or a picture adds to the label.</summary>
    private static bool HasSign(IElement field, FinishedPage page) =>
        NativeLabels.Of(page).For(field).SelectMany(label => label.QuerySelectorAll("*").Append(label)).Any(element =>
            element.LocalName is "img" or "svg"
            || Places.Any(place => PageStyles.Of(page).Written(element, place, "content") is not (null or "none" or "normal" or "\"\"" or "''")));

    [GeneratedRegex(@"\*|\brequired\b|\boptional\b|\bmandatory\b|\bcompulsory\b|\bmust\b|\ball fields\b|\bneeded\b|\bif (?:you|any|known|applicable)\b|✱|●", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
