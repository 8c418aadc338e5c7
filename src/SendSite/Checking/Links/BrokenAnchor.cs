using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Links;

/// <summary>A link to a place on a page leads to a place that is there.</summary>
internal sealed class BrokenAnchor : ISiteCheck
{
    public Rule Rule { get; } = new("SS502", nameof(BrokenAnchor), Severity.Error,
        Why: "The reader lands at the top of a long page and has to search for what was promised.");

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from page in site.Pages
        from link in page.Links
        where link.Target.Contains('#', StringComparison.Ordinal)
        let target = site.Addresses.Find(page.Route, link.Target)
        where target is { Kind: LinkTargetKind.Page, Page: { } to } && IsMissing(to, target.Fragment)
        select new Diagnostic(Rule, page.Source, $"\"{link.Target}\" leads to a place that is not on {target.Page!.Route}.", Hint(target))
        {
            Page = page.Route.Path,
            Selector = link.Selector,
        };

    /// <summary>The top of a page, and text fragments, need no id.</summary>
    private static bool IsMissing(PageFacts page, string fragment) =>
        fragment is not ("" or "top") && !fragment.StartsWith(":~:", StringComparison.Ordinal) && !page.Anchors.Contains(fragment);

    private static string Hint(LinkTarget target) =>
        NearestName.Find(target.Fragment, target.Page!.Anchors) is { } nearest
            ? $"Did you mean \"#{nearest}\"?"
            : "A heading's address is its words in lower case joined by hyphens. Correct it, or link to the whole page.";
}
