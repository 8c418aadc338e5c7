using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.EasyReading;

/// <summary>On an Easy Read page every idea has a picture: no prose stands outside an idea.</summary>
internal sealed class WordsWithoutPicture : IPageCheck
{
    private const int LongestQuotation = 60;

    public Rule Rule { get; } = new("SS815", nameof(WordsWithoutPicture), Severity.Warning,
        Why: "People who use Easy Read look at the picture first; words without one are passed over.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from words in page.Document.QuerySelectorAll(".easy-read :is(p, ul, ol, dl, table, blockquote)")
        where words.Closest(".prose-idea, .easy-read__about, .contact-card") is null && words.ParentElement?.Closest("ul, ol, dl, table, blockquote") is null
        select page.Report(Rule, words,
            $"\"{Short(RunningText.OneLine(words.TextContent))}\" has no picture.",
            hint: "Put it in an idea: a line \"::: idea\" and a picture's name before it, and a line \":::\" after it.");

    private static string Short(string text) => text.Length <= LongestQuotation ? text : text[..LongestQuotation] + "…";
}
