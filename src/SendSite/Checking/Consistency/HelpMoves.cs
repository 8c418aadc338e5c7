using System.Text.RegularExpressions;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Consistency;

/// <summary>A way to get help that pages share stands in the same place on each.</summary>
internal sealed partial class HelpMoves : ISiteCheck
{
    public Rule Rule { get; } = new("SS889", nameof(HelpMoves), Severity.Error,
        Why: "People who need help are the last to be made to look for it anew on each page.")
    {
        Criteria = ["3.2.6"],
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from template in site.Templates.Groups
        from help in template.SelectMany(page => page.Parts.Fixtures.Where(IsHelp).Select(fixture => (Page: page, Fixture: fixture))).GroupBy(one => one.Fixture.Key, StringComparer.Ordinal)
        let places = help.GroupBy(one => one.Fixture.IsInFooter).OrderByDescending(place => place.DistinctBy(one => one.Page).Count()).ToList()
        where places.Count == 2 && places[0].DistinctBy(one => one.Page).Count() > places[1].DistinctBy(one => one.Page).Count()
        let usual = places[0].Select(one => one.Page).ToHashSet()
        from one in places[1].DistinctBy(one => one.Page)
        where !usual.Contains(one.Page)
        select new Diagnostic(Rule, one.Page.Source,
            $"\"{one.Fixture.Name}\" stands {Place(one.Fixture.IsInFooter)} here, and {Place(!one.Fixture.IsInFooter)} on other pages, such as {places[0].First().Page.Route}.",
            "Put it in one place on all pages.")
        {
            Page = one.Page.Route.Path,
            Related = [places[0].First().Page.Source],
        };

    private static string Place(bool isInFooter) => isInFooter ? "after the content" : "before the content";

    private static bool IsHelp(PageFixture fixture) =>
        fixture.Key.StartsWith("tel:", StringComparison.Ordinal) || fixture.Key.StartsWith("mailto:", StringComparison.Ordinal) || Help().IsMatch(fixture.Name);

    [GeneratedRegex(@"\b(?:contact|help|support|faqs?|get in touch|ask us|call us|email us|chat|phone us|cymorth|cysylltu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Help();
}
