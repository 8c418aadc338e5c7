using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Titles;

/// <summary>A page's title says more than that it is a page of its kind: whose home page, contact with whom.</summary>
internal sealed class SparseTitle : IPageCheck
{
    public Rule Rule { get; } = new("SS822", nameof(SparseTitle), Severity.Warning,
        Why: "In a list of tabs or bookmarks \"Home\" could be anyone's.")
    {
        Criteria = ["2.4.2"],
        Act = ["c4a8a4"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var title = RunningText.OneLine(page.Document.Title ?? "");
        if (VagueWords.For(page.Document.DocumentElement.GetAttribute("lang")).Has("sparse_titles", title))
        {
            yield return page.Report(Rule, page.Elements.Named("title").FirstOrDefault(),
                $"The title \"{title}\" fits a page of any site.",
                hint: $"Add whose it is: \"{title} – \" and the site's name.");
        }
    }
}
