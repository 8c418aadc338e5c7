using SendSite.Checking;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking;

/// <summary>Sites of a few short pages, read as the build reads them, and what a rule says of them.</summary>
internal static class TestSite
{
    public static SiteFacts Of(params (string Route, string Body)[] pages)
    {
        var reader = new PageFactsReader();
        return new SiteFacts(
            [.. pages.OrderBy(page => page.Route, StringComparer.Ordinal).Select(page => reader.Read(Page(page.Route, page.Body)))],
            ["/assets/map.png", "/data/milestones.csv"]);
    }

    public static SiteFacts With(this SiteFacts site, params (string From, string To)[] redirects) =>
        site with { Redirects = [.. redirects.Select((row, index) => new SiteRedirect(row.From, row.To, new SourceSpan("data/redirects.csv", index + 2, 1, 0)))] };

    public static string Findings(this ISiteCheck check, SiteFacts site) => string.Join('\n', check.Check(site));

    private static SendSite.Finishing.FinishedPage Page(string route, string body)
    {
        var html = body.Contains("<title>", StringComparison.Ordinal) ? body : $"<title>{route}</title>{body}";
        return TestPage.Of(html, route) with { Source = SourceSpan.Whole($"input{Route.Of(route).Path.TrimEnd('/')}.md") };
    }
}
