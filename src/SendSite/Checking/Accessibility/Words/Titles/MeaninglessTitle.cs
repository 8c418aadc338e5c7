using System.Text.RegularExpressions;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Titles;

/// <summary>A page's title is someone's choice, not the name of a file or what a program put there.</summary>
internal sealed partial class MeaninglessTitle : IPageCheck
{
    public Rule Rule { get; } = new("SS820", nameof(MeaninglessTitle), Severity.Error,
        Why: "People with many tabs open, or who cannot see the page, cannot tell where they are.")
    {
        Criteria = ["2.4.2"],
        Act = ["c4a8a4"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var title = RunningText.OneLine(page.Document.Title ?? "");
        if (title.Length > 0 && (VagueWords.For(page.Document.DocumentElement.GetAttribute("lang")).Has("titles", title) || (IsNoTitle(title) && !IsSubject(title, page))))
        {
            yield return page.Report(Rule, page.Elements.Named("title").FirstOrDefault(),
                $"The title \"{title}\" does not say what the page is about.",
                hint: "Give the page a title that says what it is about, and whose it is.");
        }
    }

    /// <summary>A page may be about a file: its heading then names it too.</summary>
    private static bool IsSubject(string title, FinishedPage page) =>
        page.Elements.Named("h1", "h2").Any(heading => heading.TextContent.Contains(title, StringComparison.OrdinalIgnoreCase));

    private static bool IsNoTitle(string title) => !title.Any(char.IsLetterOrDigit) || MadeByMachine().IsMatch(title);

    [GeneratedRegex(@"^(?:\S+\.(?:html?|xhtml|php|aspx?|jsp|docx?|pdf|indd|pptx?|xlsx?|txt|md|psd)|https?://\S+|Microsoft (?:Word|PowerPoint|Excel) - .*|lorem ipsum\b.*|(?:new|untitled)[-_ ]?(?:page|document)?[-_ ]?\d+|\{\{.*\}\}|\$\{.*\}|%[A-Za-z_]+%|<%.*%>)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MadeByMachine();
}
