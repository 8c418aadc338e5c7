using SendSite.Checking.Lexicons;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Consistency;

/// <summary>What every page has around its content is called the same on each page of one language.</summary>
internal sealed class OtherNameForSame : ISiteCheck
{
    public Rule Rule { get; } = new("SS888", nameof(OtherNameForSame), Severity.Error,
        Why: "People look for the name they know from the last page, and do not find it.")
    {
        Criteria = ["3.2.4"],
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from template in site.Templates.Groups.SelectMany(pages => pages.GroupBy(page => page.Language, StringComparer.Ordinal))
        from same in template.SelectMany(page => page.Parts.Fixtures.Select(fixture => (Page: page, Fixture: fixture, Name: VagueWords.Plain(fixture.Name)))).GroupBy(one => one.Fixture.Key, StringComparer.Ordinal)
        let names = same.GroupBy(one => one.Name, StringComparer.Ordinal).OrderByDescending(name => name.DistinctBy(one => one.Page).Count()).ToList()
        where names.Count > 1 && names[0].DistinctBy(one => one.Page).Count() > 1
        let usual = names[0].First()
        let withUsual = names[0].Select(one => one.Page).ToHashSet()
        from one in names.Skip(1).SelectMany(name => name).DistinctBy(one => one.Page)
        where !withUsual.Contains(one.Page) && !IsVariant(one.Name, usual.Name) && !IsOwn(one.Fixture.Key, one.Page)
        select new Diagnostic(Rule, one.Page.Source,
            $"What is called \"{usual.Fixture.Name}\" on other pages, such as {usual.Page.Route}, is called \"{one.Fixture.Name}\" here ({one.Fixture.Key}).",
            "Give it one name on all pages.")
        {
            Page = one.Page.Route.Path,
            Related = [usual.Page.Source],
        };

    /// <summary>One name within the other, as where a page says that it is the current one.</summary>
    private static bool IsVariant(string one, string other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    /// <summary>A page may name the link to itself otherwise, and the way home.</summary>
    private static bool IsOwn(string key, PageFacts page) => key == "/" || key == page.Route.Path.TrimEnd('/');
}
