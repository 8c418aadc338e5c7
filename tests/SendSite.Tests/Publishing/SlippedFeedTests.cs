using System.Xml.Linq;
using SendSite.Model.Delivery;
using SendSite.Tests.Tools;
using static SendSite.Tests.Publishing.FeedExample;

namespace SendSite.Tests.Publishing;

public class SlippedFeedTests
{
    private const string Path = "progress/slipped.xml";

    [Fact]
    public void Each_move_miss_and_drop_is_an_entry_with_its_reason()
    {
        var content = Content with { Updates = [.. Content.Updates, Example.Update("m2", "2026-10-20", UpdateStatus.Dropped) with { Note = "It is no longer needed." }] };

        var entries = Xml(Files(content), Path).Elements(Atom + "entry").ToList();

        Assert.Equal(
            ["Dropped: Milestone m2", "Overdue: Milestone m2", "New date: Milestone m1"],
            entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal(
            [
                "It is no longer needed.",
                "It was promised for July to September 2026 and has not been reported as done.",
                "The builder is late. It was promised for July to September 2026 and is now promised for January to March 2027.",
            ],
            entries.Select(entry => entry.Element(Atom + "summary")!.Value));
    }

    [Theory]
    [InlineData(Path)]
    [InlineData("progress/changes.xml")]
    public void An_entry_once_out_stays_as_it_was(string path)
    {
        var content = Content with
        {
            Updates =
            [
                .. Content.Updates,
                Example.Update("m2", "2026-10-20", UpdateStatus.Done),
                Example.Update("m1", "2026-08-20", UpdateStatus.Late, newQuarter: "2026-27 Q3", published: "2026-10-30"),
            ],
        };

        var october = Entries(content, path, "2026-10-15");
        var november = Entries(content, path, "2026-11-22");

        Assert.NotEmpty(october);
        Assert.Subset(november.ToHashSet(), october.ToHashSet());
        Assert.True(november.Count > october.Count);
    }

    private static List<string> Entries(Model.SiteContent content, string path, string asOf) =>
        [.. Xml(Files(content, asOf), path).Elements(Atom + "entry").Select(entry => entry.ToString(SaveOptions.DisableFormatting))];
}
