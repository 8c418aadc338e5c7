using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Links;

/// <summary>Every link and every file a page asks for within the site is there.</summary>
internal sealed class BrokenInternalLink : ISiteCheck
{
    public Rule Rule { get; } = new("SS501", nameof(BrokenInternalLink), Severity.Error,
        Why: "A family follows a link to help and finds \"page not found\".");

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from page in site.Pages
        from link in page.Links
        let target = site.Addresses.Find(page.Route, link.Target)
        where target.Kind == LinkTargetKind.Missing
        select new Diagnostic(Rule, page.Source, $"\"{link.Target}\" leads to nothing on this site.", Hint(site, target))
        {
            Page = page.Route.Path,
            Selector = link.Selector,
        };

    private static string Hint(SiteFacts site, LinkTarget target) =>
        site.Addresses.Nearest(target.Path) is { } nearest
            ? $"Did you mean \"{nearest}\"? If the page has moved, add a row to data/redirects.csv."
            : "Correct the address, or take the link away. If the page has moved, add a row to data/redirects.csv.";
}
