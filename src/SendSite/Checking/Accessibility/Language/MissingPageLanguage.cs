using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>A page declares its language, so speech software picks the right voice. A page without a word in need of it has none to declare.</summary>
internal sealed class MissingPageLanguage : IPageCheck
{
    public Rule Rule { get; } = new("SS601", nameof(MissingPageLanguage), Severity.Error,
        Why: "A screen reader may read English in a French voice.")
    {
        Criteria = ["3.1.1"],
        Act = ["b5c3f8"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var root = page.Document.DocumentElement;
        if (string.IsNullOrWhiteSpace(root.GetAttribute("lang")) && HasWordsWithoutLanguage(page))
        {
            yield return page.Report(Rule, root,
                root.HasAttribute("xml:lang")
                    ? $"The page says its language only in xml:lang (\"{root.GetAttribute("xml:lang")}\"), which browsers pass over."
                    : "The page does not say which language it is in.",
                hint: "Set language in data/site.yml, or lang on the html element.");
        }
    }

    private static bool HasWordsWithoutLanguage(FinishedPage page) =>
        page.Elements.Named("frameset", "iframe", "video", "audio", "object").Any()
        || page.Elements.Named("title").FirstOrDefault() is { } title && HasWords(title.TextContent) && string.IsNullOrWhiteSpace(title.GetAttribute("lang"))
        || PagePassages.Of(page).All.Any(passage => passage.Language.Length == 0 && HasWords(passage.Text));

    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);
}
