using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Titles;

/// <summary>A page's title shares a word with the page.</summary>
internal sealed class DoubtfulTitle : IPageCheck
{
    private const int FewestWords = 20;

    public Rule Rule { get; } = new("SS823", nameof(DoubtfulTitle), Severity.Review,
        Why: "People with many tabs open, or who cannot see the page, look for it under another name.")
    {
        Criteria = ["2.4.2"],
        Act = ["c4a8a4"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var title = ContentWords.Of(page.Document.Title ?? "");
        if (title.Count == 0 || page.Document.Body is not { } body)
        {
            yield break;
        }

        var words = ContentWords.Of(BlockText.Of(page).All(body));
        if (words.Count >= FewestWords && !words.Overlaps(title))
        {
            yield return page.Report(Rule, page.Elements.Named("title").FirstOrDefault(),
                $"The title \"{RunningText.OneLine(page.Document.Title ?? "")}\" shares no word with the page.",
                hint: "Does the title say what the page is about?");
        }
    }
}
