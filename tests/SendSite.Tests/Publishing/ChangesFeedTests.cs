using SendSite.Model.Delivery;
using SendSite.Tests.Tools;
using static SendSite.Tests.Publishing.FeedExample;

namespace SendSite.Tests.Publishing;

public class ChangesFeedTests
{
    private const string Path = "progress/changes.xml";

    [Fact]
    public void Each_update_and_each_milestone_left_overdue_is_an_entry_newest_first()
    {
        var entries = Xml(Files(Content), Path).Elements(Atom + "entry").ToList();

        Assert.Equal(
            ["Overdue: Milestone m2", "Late: Milestone m1", "On track: Milestone m1"],
            entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal(
            ["2026-10-01T00:00:00Z", "2026-09-01T00:00:00Z", "2026-08-03T00:00:00Z"],
            entries.Select(entry => entry.Element(Atom + "updated")!.Value));
        Assert.Equal(
            ["It was promised for July to September 2026 and has not been reported as done.", "The builder is late. Now promised for January to March 2027.", null],
            entries.Select(entry => entry.Element(Atom + "summary")?.Value));
    }

    [Fact]
    public void An_entry_leads_to_the_milestone_on_its_workspaces_page()
    {
        var link = Xml(Files(Content), Path).Element(Atom + "entry")!.Element(Atom + "link")!.Attribute("href")!.Value;
        Assert.Equal("https://anytown.example.org/progress/workspaces/w1/#m2", link);
    }

    [Fact]
    public void Two_updates_of_one_day_are_two_entries_and_keep_their_names_when_more_come()
    {
        var two = Content with { Updates = [Example.Update("m1", "2026-08-01", UpdateStatus.AtRisk), Example.Update("m1", "2026-08-01", UpdateStatus.OnTrack)] };
        var three = two with { Updates = [.. two.Updates, Example.Update("m1", "2026-08-01", UpdateStatus.Done, published: "2026-08-09")] };

        var before = Names(two);
        var after = Names(three);

        Assert.Equal(before.Distinct(), before);
        Assert.Equal(after.Distinct(), after);
        Assert.Subset(after.ToHashSet(), before.ToHashSet());
    }

    private static List<string> Names(Model.SiteContent content) =>
        [.. Xml(Files(content, asOf: "2026-09-15"), Path).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];
}
