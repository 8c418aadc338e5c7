using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Links;

/// <summary>Every page can be reached from home by following links.</summary>
internal sealed class UnreachablePage : ISiteCheck
{
    /// <summary>Shown in place of a page that is not there, and linked from nowhere.</summary>
    private const string NotFoundPage = "/404.html";

    public Rule Rule { get; } = new("SS503", nameof(UnreachablePage), Severity.Error,
        Why: "Nobody finds the page, and nobody keeps it up to date.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from page in site.Reach.HasHome ? site.Pages : []
        where site.Reach.LinksTo(page) is null && page.Route.Path != NotFoundPage
        select new Diagnostic(Rule, page.Source, $"No chain of links leads from home to {page.Route}.",
            "Link to it from the page it belongs to, or take it away.")
        {
            Page = page.Route.Path,
        };
}
