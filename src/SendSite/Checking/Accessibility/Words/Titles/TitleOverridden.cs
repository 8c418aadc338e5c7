using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Titles;

/// <summary>Of several titles browsers take the first: that one is the page's.</summary>
internal sealed class TitleOverridden : IPageCheck
{
    public Rule Rule { get; } = new("SS821", nameof(TitleOverridden), Severity.Error,
        Why: "The tab, the bookmark and speech software give the page another's name.")
    {
        Criteria = ["2.4.2"],
        Act = ["c4a8a4"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var titles = page.Elements.Named("title").Where(title => title.NamespaceUri == AngleSharp.Dom.NamespaceNames.HtmlUri && !string.IsNullOrWhiteSpace(title.TextContent)).ToList();
        if (titles.Count < 2 || page.Document.Body is not { } body)
        {
            yield break;
        }

        var words = ContentWords.Of(BlockText.Of(page).All(body));
        if (!ContentWords.Of(titles[0].TextContent).Overlaps(words) && titles.Skip(1).FirstOrDefault(title => ContentWords.Of(title.TextContent).Overlaps(words)) is { } better)
        {
            yield return page.Report(Rule, titles[0],
                FormattableString.Invariant($"The page has {titles.Count} titles. Browsers take the first, \"{RunningText.OneLine(titles[0].TextContent)}\", which shares no word with the page."),
                hint: $"Keep one title, such as \"{RunningText.OneLine(better.TextContent)}\".");
        }
    }
}
