using System.Text.RegularExpressions;
using System.Xml.Linq;
using SendSite.Model.Wording;
using SendSite.Rendering;

namespace SendSite.Tests.Site;

/// <summary>What a visitor can rely on, whichever page they land on.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class EveryPageTests(CoventrySite coventry)
{
    private const int MostLinksFromHome = 4;

    /// <summary>The list of gaps, which no search engine is told of.</summary>
    private const string ForOfficers = "/about/gaps/";

    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Each_page_has_one_main_heading_and_a_title_no_other_page_has()
    {
        Each(page => page.All("h1").Length == 1 && page.Document.Title!.Length > 0);
        Assert.Equal([], coventry.Built.Pages.GroupBy(page => page.Document.Title).Where(alike => alike.Count() > 1).Select(alike => alike.Key));
    }

    [Fact]
    public void Each_page_but_home_and_not_found_says_where_it_stands() =>
        Each(page => page.All($"nav[aria-label='{Words(page)["breadcrumbs-label"]}'] li").Length >= 1, but: page => page.Address == "/" || page.IsNotFound);

    [Fact]
    public void Each_page_says_when_it_was_reviewed_and_which_role_owns_it() =>
        Each(page => Says(page, Words(page).Format("last-reviewed", ""), "time[datetime]") && Says(page, Words(page).Format("page-owner", ""), ".page-facts__fact"));

    [Fact]
    public void Each_page_offers_the_same_help_contact_in_the_same_place()
    {
        var contacts = coventry.Built.Pages.GroupBy(Language).ToDictionary(alike => alike.Key, alike => Contact(alike.First()));
        Assert.All(contacts.Values, contact => Assert.Contains(coventry.Content.Settings.Contact.Role, contact, StringComparison.Ordinal));
        Each(page => Contact(page) == contacts[Language(page)]);
    }

    [Fact]
    public void No_page_spells_out_in_brackets_what_it_has_just_said() =>
        Each(page => !Regex.IsMatch(PlainText.Of(page.Document.QuerySelector("main")!.TextContent), @"([a-z][a-z ,]{11,}) [a-z]+ \(\1"));

    [Fact]
    public void Each_page_begins_with_a_link_past_its_menu_to_a_place_that_takes_focus() =>
        Each(page => page.Document.Body!.FirstElementChild is { LocalName: "a" } skip
            && page.Document.GetElementById(skip.GetAttribute("href")!.TrimStart('#')) is { LocalName: "main" } main
            && main.GetAttribute("tabindex") == "-1");

    [Fact]
    public void Each_page_links_to_the_accessibility_statement_from_its_foot() =>
        Each(page => page.All("footer a[href='/about/accessibility/']").Any(link => link.TextContent == Words(page)["footer-accessibility"]));

    [Fact]
    public void Each_page_of_a_demonstration_says_so_and_asks_not_to_be_indexed()
    {
        var banner = PlainText.Of(coventry.Content.Settings.Banner!);
        Each(page => page.All(".demonstration").SingleOrDefault() is { } shown && PlainText.Of(shown.TextContent).EndsWith(banner, StringComparison.Ordinal));
        Each(page => page.All("meta[name=robots]").SingleOrDefault()?.GetAttribute("content") == "noindex");
        Assert.Contains("\n/*\n", coventry.Built.Text("_headers"), StringComparison.Ordinal);
        Assert.Contains("  X-Robots-Tag: noindex\n", coventry.Built.Text("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_holds_a_script_a_style_or_a_handler_of_its_own() =>
        Each(page => page.All("style, script:not([type=module][src^='/assets/scripts/'])").Length == 0
            && page.All("*").All(element => element.Attributes.All(one => one.Name != "style" && !one.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void Only_the_directory_and_the_search_ask_for_scripts() =>
        Each(page => page.All("script").Length == 0 || page.Address == "/search/" || page.Address.StartsWith("/help/services/", StringComparison.Ordinal));

    [Fact]
    public void Each_page_is_at_most_four_links_from_home()
    {
        var reached = new HashSet<string> { "/" };
        IReadOnlyCollection<string> edge = ["/"];
        for (var links = 0; links < MostLinksFromHome; links++)
        {
            edge = [.. edge.SelectMany(address => coventry.Built[address].Links()).Where(address => IsPage(address) && reached.Add(address))];
        }

        Assert.Equal([], coventry.Built.Pages.Where(page => !page.IsNotFound).Select(page => page.Address).Except(reached));
    }

    [Fact]
    public void The_site_map_file_lists_exactly_the_pages()
    {
        var listed = XDocument.Parse(coventry.Built.Text("sitemap.xml")).Descendants(Sitemap + "loc").Select(place => place.Value);
        var pages = coventry.Built.Pages.Where(page => !page.IsNotFound && page.Address != ForOfficers).Select(page => new Uri(coventry.Content.Settings.BaseUrl, page.Address).AbsoluteUri);

        Assert.Equal(pages.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static bool Says(BuiltPage page, string label, string value) =>
        page.All(".page-facts__fact").Any(fact => fact.TextContent.StartsWith(label, StringComparison.Ordinal) && (fact.Matches(value) || fact.QuerySelector(value) is not null)
            && fact.TextContent.Length > label.Length);

    private static string Language(BuiltPage page) => page.Document.DocumentElement.GetAttribute("lang")!;

    private static InterfaceStrings Words(BuiltPage page) => StringsFile.For(Language(page));

    private static string? Contact(BuiltPage page) => page.All("main + aside, .govuk-width-container + aside").SingleOrDefault()?.OuterHtml;

    private bool IsPage(string address) => coventry.Built.Pages.Any(page => page.Address == address);

    private void Each(Func<BuiltPage, bool> holds, Func<BuiltPage, bool>? but = null) =>
        Assert.Equal([], coventry.Built.Pages.Where(page => but?.Invoke(page) != true && !holds(page)).Select(page => page.Address));
}
