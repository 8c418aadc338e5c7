using System.Xml.Linq;
using SendSite.Model;
using SendSite.Tests.Publishing.Disclosure;
using SendSite.Tests.Site;
using static SendSite.Tests.Publishing.FeedExample;

namespace SendSite.Tests.Publishing;

public class MeasuresFeedTests
{
    private const string Path = "progress/measures.xml";

    private static readonly TableExample Table = new TableExample()
        .With("", "40", "2026-27 Q1", "2026-07-30")
        .With("", "41 r", "2026-27 Q1", "2026-08-30")
        .With("", "3", "2026-27 Q2", "2026-10-30")
        .With("Need: Autism", "17", "2026-27 Q1", "2026-07-30");

    [Fact]
    public void Each_headline_figure_is_an_entry_on_the_day_it_was_published_and_a_revision_another() => Assert.Equal(
        [
            ("2026-10-30T00:00:00Z", "People counted: [c] for July to September 2026", "Withheld: the number is kept back so that nobody can be identified."),
            ("2026-08-30T00:00:00Z", "People counted: 41 for April to June 2026", "Revised: this figure has changed since it was first published."),
            ("2026-07-30T00:00:00Z", "People counted: 40 for April to June 2026", null),
        ],
        Entries(Table.Content).Select(entry => (entry.Element(Atom + "published")!.Value, Title(entry), entry.Element(Atom + "summary")?.Value)));

    [Fact]
    public void Somebody_elses_figure_says_whose_it_is_and_a_count_of_places_where_to_read_on()
    {
        var content = MeasureKinds.Content(MeasureKinds.Figures);

        var entries = Entries(content, content.Settings.AsOf!.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Contains("A measure of the kind compared: 70.00% for April 2025 to March 2026, England", entries.Select(Title));
        Assert.Contains(entries, entry => Title(entry).EndsWith("10 extra places open by 30\u00A0September 2026", StringComparison.Ordinal) && Link(entry).EndsWith("/progress/places/", StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_leads_to_the_measures_page_and_has_a_name_of_its_own()
    {
        var entries = Entries(Table.Content);

        Assert.All(entries, entry => Assert.Equal("https://anytown.example.org/progress/measures/people/", Link(entry)));
        Assert.Equal(3, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public void An_entry_once_out_stays_as_it_was()
    {
        var august = Entries(Table.Content, "2026-08-01").Select(entry => entry.ToString()).ToHashSet();
        var november = Entries(Table.Content).Select(entry => entry.ToString()).ToHashSet();

        Assert.Single(august);
        Assert.Subset(november, august);
    }

    private static List<XElement> Entries(SiteContent content, string asOf = "2026-11-22") => [.. Xml(Files(content, asOf), Path).Elements(Atom + "entry")];

    private static string Title(XElement entry) => entry.Element(Atom + "title")!.Value;

    private static string Link(XElement entry) => entry.Element(Atom + "link")!.Attribute("href")!.Value;
}
