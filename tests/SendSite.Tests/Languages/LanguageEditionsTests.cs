using System.Xml.Linq;
using SendSite.Tests.Site;

namespace SendSite.Tests.Languages;

/// <summary>The example site's pages in other languages.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class LanguageEditionsTests(CoventrySite coventry)
{
    private const string English = "/help/pathways/needs-assessment/";

    private static readonly XNamespace _links = "http://www.w3.org/1999/xhtml";

    public static TheoryData<string, string> Languages => new() { { "ar", "rtl" }, { "pa", "ltr" }, { "pl", "ltr" }, { "ur", "rtl" } };

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_translated_page_says_its_language_and_direction_and_leads_to_the_page_it_was_made_from(string code, string direction)
    {
        var page = coventry.Built[$"/{code}{English}"];
        var root = page.Document.DocumentElement;
        Assert.Equal((code, direction), (root.GetAttribute("lang"), root.GetAttribute("dir")));
        Assert.Equal("en-GB", page.All($".translation a[href='{English}']").Single().GetAttribute("hreflang"));
        Assert.Equal("en-GB", page.All(".translation p:nth-child(2)").Single().GetAttribute("lang"));
    }

    [Fact]
    public void Every_edition_of_a_page_names_all_the_others_to_search_engines_and_the_english_one_for_everybody_else()
    {
        string[] all = [English, .. Languages.Select(row => $"/{row[0]}{English}")];
        string[] wanted = ["en-GB", "ar", "pa", "pl", "ur", "x-default"];
        Assert.All(all, address => Assert.Equal(wanted, coventry.Built[address].All("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang"))));
        var entries = XDocument.Load(Path.Combine(coventry.Built.Folder, "sitemap.xml")).Root!.Elements().Where(entry => entry.Elements(_links + "link").Any());
        Assert.Equal(2 * all.Length, entries.Count());
    }

    [Fact]
    public void Every_page_leads_to_each_language_in_its_own_words()
    {
        string[] names = ["English", "Polski", "ਪੰਜਾਬੀ", "اردو", "العربية"];
        Assert.All(coventry.Built.Pages, page => Assert.Equal(names, page.All(".languages a").Select(link => link.TextContent)));
    }

    [Fact]
    public void Words_of_another_language_on_a_page_are_marked_with_it()
    {
        var page = coventry.Built["/ur" + English];
        string[] english = [".masthead__name", ".help-contact .contact-card__role", ".card__kind", ".card__title", ".demonstration__words > span", ".page-facts__fact span"];
        Assert.All(english, selector => Assert.All(page.All(selector), element => Assert.Equal(("en-GB", "ltr"), (element.GetAttribute("lang"), element.GetAttribute("dir")))));
        Assert.All(page.All("main h2, main h3"), heading => Assert.Contains(heading.TextContent, letter => letter is >= '\u0600' and <= '\u06FF'));
    }

    [Fact]
    public void Numbers_to_ring_keep_their_order_where_lines_run_from_the_right()
    {
        var numbers = coventry.Built["/ur" + English].All("a[href^='tel:'], bdi");
        Assert.NotEmpty(numbers);
        Assert.All(numbers, number => Assert.Equal("ltr", number.GetAttribute("dir")));
    }
}
