using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Links;

/// <summary>Every page is at most four links from home.</summary>
internal sealed class FarFromHome : ISiteCheck
{
    private const int MostLinks = 4;

    public Rule Rule { get; } = new("SS504", nameof(FarFromHome), Severity.Error,
        Why: "People give up before they find what they came for.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from page in site.Pages
        where site.Reach.LinksTo(page) > MostLinks
        select new Diagnostic(Rule, page.Source,
            FormattableString.Invariant($"{page.Route} is {site.Reach.LinksTo(page)} links from home: {string.Join(" > ", site.Reach.Way(page))}."),
            FormattableString.Invariant($"Link to it from a page nearer home. {MostLinks} links are the most."))
        {
            Page = page.Route.Path,
        };
}
