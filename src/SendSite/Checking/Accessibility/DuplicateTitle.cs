using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>No two pages have the same title.</summary>
internal sealed class DuplicateTitle : ISiteCheck
{
    public Rule Rule { get; } = new("SS640", nameof(DuplicateTitle), Severity.Error,
        Why: "In a list of tabs, bookmarks or search results the two cannot be told apart.")
    {
        Criteria = ["2.4.2"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from alike in site.Pages.Where(page => !string.IsNullOrWhiteSpace(page.Title)).GroupBy(page => page.Title.Trim(), StringComparer.OrdinalIgnoreCase)
        from page in alike.Skip(1)
        select new Diagnostic(Rule, page.Source, $"The title \"{page.Title}\" is also that of {alike.First().Route}.",
            "Say in each title what only that page holds.")
        {
            Page = page.Route.Path,
            Related = [alike.First().Source],
        };
}
