using System.Text.RegularExpressions;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Consistency;

/// <summary>A page can be found in more than one way, unless it is a step of something.</summary>
internal sealed partial class OneWayOnly : ISiteCheck
{
    private const int LeastPages = 5;

    public Rule Rule { get; } = new("SS890", nameof(OneWayOnly), Severity.Review,
        Why: "Some people search, some look through lists, some follow a menu: whoever cannot use the one way does not reach the page.")
    {
        Criteria = ["2.4.5"],
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site)
    {
        foreach (var template in site.Templates.Groups.Where(pages => pages.Length >= LeastPages && !pages.Any(OffersAll)))
        {
            var ways = template.SelectMany(page => page.Links.Where(link => link.Text.Length > 0).Select(link => (From: page, To: site.Addresses.Find(page.Route, link.Target).Page)))
                .Where(link => link.To is not null && link.To != link.From).Distinct().ToLookup(link => link.To!, link => link.From);
            foreach (var page in template.Where(page => ways[page].Count() == 1))
            {
                yield return new Diagnostic(Rule, page.Source,
                    $"Only {ways[page].First().Route} leads to {page.Route}, and the site has no search and no list of its pages.",
                    "Is this page a step of a form or the result of one? If not, add a search, a site map, or a place in the menu.")
                {
                    Page = page.Route.Path,
                };
            }
        }
    }

    private static bool OffersAll(PageFacts page) => page.Parts.HasSearch || page.Links.Any(link => SiteMap().IsMatch(link.Text));

    [GeneratedRegex(@"\bsite ?map\b|\ba ?(?:to|-|–) ?z\b|\ball pages\b|\bindex\b|\bmap o'r wefan\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SiteMap();
}
