using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>A star that marks required fields is explained, even where the code says the same.</summary>
internal sealed class UnexplainedRequiredMark : IPageCheck
{
    public Rule Rule { get; } = new("SS852", nameof(UnexplainedRequiredMark), Severity.Warning,
        Why: "Not everyone knows what a star after a label means.")
    {
        Criteria = ["3.3.2"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var marks = RequiredMarks.Of(page);
        return marks.IsExplained || FieldWords.Of(page).Fields.Count == 0 ? [] :
            from label in marks.Starred.Where(label => RequiredMarks.IsToldInCode(label, page)).Take(1)
            select page.Report(Rule, label,
                $"The star in \"{BlockText.Of(page).InSight(label)}\" is not explained.",
                hint: "Write \"(required)\" in its place, or say before the first field what the star means.");
    }
}
