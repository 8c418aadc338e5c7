using SendSite.Model;
using SendSite.Model.Voice;
using SendSite.Publishing;
using SendSite.Tests.Tools;
using static SendSite.Tests.Publishing.FeedExample;

namespace SendSite.Tests.Publishing.Calendars;

public class EventCalendarsTests
{
    private const string All = "voice/events/calendar.ics";

    [Fact]
    public void A_calendar_has_what_the_standard_requires()
    {
        var calendar = Calendar(Event("open-day"));

        Assert.Equal(("VCALENDAR", "2.0"), (calendar.Name, calendar["VERSION"]));
        Assert.False(string.IsNullOrEmpty(calendar["PRODID"]));
        var entry = Assert.Single(calendar.All("VEVENT"));
        Assert.Equal("tag:anytown.example.org,2026-04-01:events/open-day", entry.Text("UID"));
        Assert.Equal("20261101T000000Z", entry["DTSTAMP"]);
        Assert.Equal("https://anytown.example.org/voice/events/#open-day", entry["URL"]);
    }

    [Theory]
    [InlineData("2026-12-01", "20261201T100000", "2026-12-01 10:00")]
    [InlineData("2026-07-01", "20260701T100000", "2026-07-01 09:00")]
    [InlineData("2026-03-28", "20260328T100000", "2026-03-28 10:00")]
    [InlineData("2026-03-29", "20260329T100000", "2026-03-29 09:00")]
    [InlineData("2026-10-24", "20261024T100000", "2026-10-24 09:00")]
    [InlineData("2026-10-25", "20261025T100000", "2026-10-25 10:00")]
    public void Ten_in_the_morning_is_ten_on_London_clocks_in_winter_and_summer(string day, string written, string utc)
    {
        var calendar = Calendar(Event("open-day") with { Date = Example.Day(day) });
        var entry = Assert.Single(calendar.All("VEVENT"));

        Assert.Equal(("DTSTART;TZID=Europe/London", written), entry.Lines.Single(line => line.Property.StartsWith("DTSTART", StringComparison.Ordinal)));
        Assert.Equal("Europe/London", Assert.Single(calendar.All("VTIMEZONE"))["TZID"]);
        Assert.Equal(utc, CalendarZone.Utc(calendar, entry["DTSTART"]!).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.FromMinutes(90), CalendarZone.Utc(calendar, entry["DTEND"]!) - CalendarZone.Utc(calendar, entry["DTSTART"]!));
    }

    [Fact]
    public void An_event_without_an_end_has_none_and_one_without_a_time_takes_its_day()
    {
        var calendar = Calendar(Event("a") with { Hours = new EventHours(new TimeOnly(10, 0), null) }, Event("b") with { Time = null, Hours = null });
        var entries = calendar.All("VEVENT").ToList();

        Assert.Equal(("20261201T100000", null), (entries[0]["DTSTART"], entries[0]["DTEND"]));
        Assert.Contains(("DTSTART;VALUE=DATE", "20261201"), entries[1].Lines);
        Assert.Null(entries[1]["DTEND"]);
    }

    [Fact]
    public void Marks_letters_and_line_breaks_come_back_as_they_were_written()
    {
        var title = "Crafts, cakes; a \\ and \u201cquotes\u201d " + string.Concat(Enumerable.Repeat("\u017b\u00f3\u0142w \ud83d\ude00 ", 20)).TrimEnd();
        var entry = Assert.Single(Calendar(Event("open-day") with { Title = title, HowToJoin = "Ring us.\nOr write." }).All("VEVENT"));

        Assert.Equal(title, entry.Text("SUMMARY"));
        Assert.Equal("Who it is for: Families\nHow to join: Ring us.\nOr write.\nJoin online: https://events.example.org/a?b=1,2", entry.Text("DESCRIPTION"));
        Assert.Equal("Library, first floor", entry.Text("LOCATION"));
    }

    [Fact]
    public void Invented_events_say_so_in_the_words_of_the_banner()
    {
        var content = With(Event("open-day") with { Invented = true });
        var settings = content.Settings with { Demonstration = true, Banner = "All of this is made up." };
        var entry = Assert.Single(Read(Files(content with { Settings = settings }), All).All("VEVENT"));

        Assert.StartsWith("All of this is made up.\n", entry.Text("DESCRIPTION"), StringComparison.Ordinal);
        Assert.Equal("Invented", entry["CATEGORIES"]);
    }

    [Fact]
    public void Each_event_has_a_file_of_its_own_with_what_the_whole_calendar_says_of_it()
    {
        var files = Files(With(Event("first") with { Date = Example.Day("2026-09-01") }, Event("second"), Event("later") with { Published = Example.Day("2027-01-01") }));
        var all = Read(files, All).All("VEVENT").ToList();

        Assert.Equal("Anytown SEND: Events", Read(files, All).Text("NAME"));
        Assert.Equal(["first", "second"], all.Select(entry => entry.Text("UID")!.Split('/')[^1]));
        Assert.All(["first", "second"], id => Assert.Equal(
            all.Single(entry => entry.Text("UID")!.EndsWith(id, StringComparison.Ordinal)).Lines,
            Assert.Single(Read(files, $"voice/events/calendar/{id}.ics").All("VEVENT")).Lines));
        Assert.DoesNotContain(files, file => file.Path.EndsWith("later.ics", StringComparison.Ordinal));
    }

    private static CalendarComponent Calendar(params LocalEvent[] events) => Read(Files(With(events)), All);

    private static CalendarComponent Read(IEnumerable<SiteFile> files, string path) => CalendarComponent.Read(Bytes(files, path));

    private static SiteContent With(params LocalEvent[] events) => Example.Content with { Events = [.. events] };

    private static LocalEvent Event(string id) => new(
        id,
        Example.Day("2026-12-01"),
        "10am to 11:30am",
        new EventHours(new TimeOnly(10, 0), new TimeOnly(11, 30)),
        "Open day",
        "Library, first floor",
        "https://events.example.org/a?b=1,2",
        "Families",
        "Drop in.",
        Example.Day("2026-11-01"),
        Invented: false,
        Example.Here("data/events.csv"));
}
