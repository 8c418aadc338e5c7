using System.Xml.Linq;
using SendSite.Tests.Tools;
using static SendSite.Tests.Publishing.FeedExample;

namespace SendSite.Tests.Publishing;

public class NewsFeedTests
{
    private const string Path = "voice/news/feed.xml";

    [Fact]
    public void A_feed_has_what_Atom_requires()
    {
        var feed = Xml(Files(Content), Path);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("tag:anytown.example.org,2026-04-01:news", feed.Element(Atom + "id")!.Value);
        Assert.Equal("Anytown SEND: news", feed.Element(Atom + "title")!.Value);
        Assert.Equal("2026-08-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("Anytown Partnership", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("en-GB", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal(
            [("self", "https://anytown.example.org/voice/news/feed.xml"), ("alternate", "https://anytown.example.org/voice/news/")],
            feed.Elements(Atom + "link").Select(link => (link.Attribute("rel")!.Value, link.Attribute("href")!.Value)));
    }

    [Fact]
    public void Entries_come_newest_first_with_a_name_that_outlives_their_address()
    {
        var entries = Xml(Files(Content), Path).Elements(Atom + "entry").ToList();

        Assert.Equal(["tag:anytown.example.org,2026-04-01:news/second", "tag:anytown.example.org,2026-04-01:news/first"], entries.Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Equal("https://anytown.example.org/voice/news/second/", entries[0].Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("2026-08-01T00:00:00Z", entries[0].Element(Atom + "published")!.Value);
        Assert.Equal("What happened.", entries[0].Element(Atom + "summary")!.Value);
    }

    [Fact]
    public void Markup_in_a_title_is_text_and_a_control_code_cannot_break_the_feed()
    {
        var content = Content with { News = [News("first", "2026-07-01") with { Title = "A & <b>\u0001 \ud83d\ude00" }] };
        Assert.Equal("A & <b>\uFFFD \ud83d\ude00", Xml(Files(content), Path).Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    [Fact]
    public void Invented_news_says_so_and_a_demonstration_carries_its_banner()
    {
        var content = Content with { Settings = Content.Settings with { Demonstration = true, Banner = "Some of this is made up." } };
        var feed = Xml(Files(content), Path);

        Assert.Equal("Some of this is made up.", feed.Element(Atom + "subtitle")!.Value);
        Assert.Equal([true, false], feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "category")?.Attribute("term")?.Value == "invented"));
    }

    [Fact]
    public void News_of_a_later_day_and_drafts_are_not_in_the_feed()
    {
        var content = Content with { News = [News("first", "2026-07-01"), News("later", "2026-12-01"), News("draft", "2026-07-02") with { Draft = true }] };
        Assert.Single(Xml(Files(content, withDrafts: true), Path).Elements(Atom + "entry"));
    }

    [Fact]
    public void A_feed_with_nothing_in_it_yet_dates_from_the_day_the_site_speaks_for() =>
        Assert.Equal("2026-11-22T00:00:00Z", Xml(Files(Example.Content), Path).Element(Atom + "updated")!.Value);
}
