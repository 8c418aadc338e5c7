using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>Where only a star says that a field is required, the page says before the fields what the star means.</summary>
internal sealed class RequiredByStarAlone : IPageCheck
{
    public Rule Rule { get; } = new("SS857", nameof(RequiredByStarAlone), Severity.Error,
        Why: "Speech software says \"star\" and no more; people learn what they had to fill in when the form is refused.")
    {
        Criteria = ["3.3.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var marks = RequiredMarks.Of(page);
        return FieldWords.Of(page).Fields.Count == 0 || (marks.IsExplained && !marks.IsExplainedTooLate) ? [] :
            from label in marks.Starred.Where(label => !RequiredMarks.IsToldInCode(label, page)).Take(1)
            select page.Report(Rule, label,
                $"The star in \"{BlockText.Of(page).InSight(label)}\" is explained {(marks.IsExplained ? "only after the last field" : "nowhere")}, and the field is not marked required.",
                hint: "Write \"(required)\" in its place, or say before the first field what the star means. Set required on the field.");
    }
}
