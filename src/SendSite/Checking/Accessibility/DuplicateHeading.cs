using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>No two pages have the same level-one heading.</summary>
internal sealed class DuplicateHeading : ISiteCheck
{
    public Rule Rule { get; } = new("SS641", nameof(DuplicateHeading), Severity.Warning,
        Why: "People who go by headings think they are on the page they have just left.")
    {
        Criteria = ["2.4.6"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from alike in site.Pages.Where(page => page.Heading.Length > 0).GroupBy(page => page.Heading, StringComparer.OrdinalIgnoreCase)
        from page in alike.Skip(1)
        where !string.Equals(page.Title, alike.First().Title, StringComparison.OrdinalIgnoreCase)
        select new Diagnostic(Rule, page.Source, $"The heading \"{page.Heading}\" is also that of {alike.First().Route}.",
            "Say in each heading what only that page holds.")
        {
            Page = page.Route.Path,
            Related = [alike.First().Source],
        };
}
