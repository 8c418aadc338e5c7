using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>A link that says it skips something leads somewhere.</summary>
internal sealed class SkipLinkToNowhere : IPageCheck
{
    public Rule Rule { get; } = new("SS642", nameof(SkipLinkToNowhere), Severity.Error,
        Why: "People press it to get past the menu and stay where they were.")
    {
        Criteria = ["2.4.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from link in page.Elements.Named("a")
        let address = link.GetAttribute("href")?.Trim()
        where address is ['#', _, ..] && WayPastBlocks.Target(link, page) is null && WayPastBlocks.SaysSkip(link, page)
            && !link.HasAttribute("onclick") && Perceived.IsHeard(link, page)
        select page.Report(Rule, link,
            $"\"{Excerpt.Of(AccessibleNames.Of(page).Name(link))}\" leads to \"{address}\", which is not on the page.",
            hint: $"Give the part it should lead to id=\"{address[1..]}\".");
}
