using System.Collections.Frozen;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>A link's words say where it goes.</summary>
internal sealed class VagueLinkText : IPageCheck
{
    private static readonly FrozenSet<string> SaysNothing = new[]
    {
        "click", "click here", "click this link", "continue", "continue reading", "details", "download", "find out more", "follow this link",
        "go", "here", "info", "learn more", "link", "more", "more details", "more info", "more information", "read", "read more", "see here",
        "see more", "tap here", "this", "this link", "this page", "this website", "view", "view more", "visit", "website",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public Rule Rule { get; } = new("SS614", nameof(VagueLinkText), Severity.Warning,
        Why: "People who list a page's links hear \"click here\" ten times over.")
    {
        Criteria = ["2.4.4"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from link in page.Elements.Named("a")
        where link.HasAttribute("href")
        let words = AccessibleNames.Of(page).Name(link)
        where SaysNothing.Contains(words.TrimEnd('.', '…', '>', '»', '→', ':', '!', ' '))
        select page.Report(Rule, link,
            $"The link \"{words}\" does not say where it goes.",
            hint: $"Use words that make sense alone, such as the title of {link.GetAttribute("href")}.");
}
