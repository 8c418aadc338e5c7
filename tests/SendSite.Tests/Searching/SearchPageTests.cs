using System.Text.Json;
using SendSite.Hosting;
using SendSite.Tests.Site;

namespace SendSite.Tests.Searching;

/// <summary>What the example's search page and index hold.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class SearchPageTests(CoventrySite coventry)
{
    [Fact]
    public void Every_page_offers_the_search_and_the_search_page_offers_it_once() =>
        Assert.All(coventry.Built.Pages, page => Assert.Single(page.All("form[role=search] input[name=q]")));

    [Fact]
    public void Without_a_script_the_search_page_leads_to_every_service_and_into_every_route()
    {
        var links = coventry.Built["/search/"].All("main a").Select(link => link.GetAttribute("href")).ToHashSet();

        Assert.All(coventry.Content.Services.Where(service => coventry.Built.Files.Contains($"help/services/{service.Id}/index.html")), service => Assert.Contains($"/help/services/{service.Id}/", links));
        Assert.All(coventry.Content.Pathways, pathway => Assert.Contains(links, link => link!.StartsWith($"/help/pathways/{pathway.Id}/#", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_index_holds_each_page_once_and_leaves_out_lists_of_other_pages()
    {
        var indexed = Fragments().Select(fragment => fragment.GetProperty("url").GetString()!).ToList();

        Assert.Equal(indexed.Distinct().Count(), indexed.Count);
        Assert.Contains("/about/accessibility/", indexed);
        Assert.Contains("/help/pathways/when-school-feels-impossible/", indexed);
        Assert.DoesNotContain(indexed, address => address.StartsWith("/help/services/needs/", StringComparison.Ordinal) || address is "/about/site-map/" or "/search/" or "/");
    }

    [Fact]
    public void Words_families_use_are_in_the_index_and_not_on_the_page()
    {
        var route = Fragments().Single(fragment => fragment.GetProperty("url").GetString() == "/help/pathways/when-school-feels-impossible/");

        Assert.Contains("cannot face school", route.GetProperty("meta").GetProperty("also").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("cannot face school", route.GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("cannot face school", coventry.Built["/help/pathways/when-school-feels-impossible/"].Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_is_found_by_need_age_and_kind()
    {
        var service = Fragments().Single(fragment => fragment.GetProperty("url").GetString() == "/help/services/portage/").GetProperty("filters");

        Assert.Equal(["service"], Values(service, "kind"));
        Assert.Equal(["early-years"], Values(service, "age").Take(1));
        Assert.NotEmpty(Values(service, "need"));
    }

    [Fact]
    public void Only_the_search_page_may_compile_the_engine()
    {
        var allowed = NetlifyHeaders.Parse(coventry.Built.Text("_headers")).Rules
            .Where(rule => rule.Values.Any(header => header.Value.Contains("'wasm-unsafe-eval'", StringComparison.Ordinal)))
            .ToList();

        Assert.Equal(["/search/"], allowed.Select(rule => rule.For.Text));
        Assert.DoesNotContain("'unsafe-eval'", coventry.Built.Text("_headers"), StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Values(JsonElement filters, string name) => filters.GetProperty(name).EnumerateArray().Select(value => value.GetString());

    private IEnumerable<JsonElement> Fragments() => coventry.Built.Files
        .Where(file => file.EndsWith(".pf_fragment", StringComparison.Ordinal))
        .Select(coventry.Built.Text)
        .Select(told => JsonElement.Parse(told[told.IndexOf('{', StringComparison.Ordinal)..]));
}
