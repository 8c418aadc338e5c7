using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Voice;
using SendSite.Model.Wording;

namespace SendSite.Publishing.Calendars;

/// <summary>
/// Writes events as an iCalendar file (RFC 5545). Times are those on the clocks of London, with the rule for summer time in the file
/// (<c>VTIMEZONE</c>): they stay right in winter and summer, and no machine's own table of time zones is asked. An event with no time
/// takes its whole day; one with no end has none made up.
/// </summary>
/// <param name="notice">What the reader must know before relying on it: the demonstration banner.</param>
internal sealed class CalendarFile(InterfaceStrings strings, SiteAddress address, string? notice)
{
    private const string Zone = "Europe/London";

    /// <summary>Summer time as it has been since 1996: from the last Sunday of March to the last of October, at 1am Greenwich time.</summary>
    private static readonly ImmutableArray<(string Property, string Value)> ZoneLines =
    [
        ("BEGIN", "VTIMEZONE"),
        ("TZID", Zone),
        ("BEGIN", "DAYLIGHT"),
        ("DTSTART", "19960331T010000"),
        ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
        ("TZNAME", "BST"),
        ("TZOFFSETFROM", "+0000"),
        ("TZOFFSETTO", "+0100"),
        ("END", "DAYLIGHT"),
        ("BEGIN", "STANDARD"),
        ("DTSTART", "19961027T020000"),
        ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
        ("TZNAME", "GMT"),
        ("TZOFFSETFROM", "+0100"),
        ("TZOFFSETTO", "+0000"),
        ("END", "STANDARD"),
        ("END", "VTIMEZONE"),
    ];

    /// <summary>A calendar of some events.</summary>
    /// <param name="name">What a calendar program calls it; none for the file of one event, which joins a calendar of the reader's own.</param>
    /// <param name="events">In the order they are written.</param>
    public byte[] Write(string? name, IEnumerable<LocalEvent> events)
    {
        var lines = new CalendarLines()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", "-//SendSite//Events//EN")
            .AddText("NAME", name)
            .AddText("X-WR-CALNAME", name);
        foreach (var (property, value) in ZoneLines)
        {
            lines.Add(property, value);
        }

        foreach (var entry in events)
        {
            Add(lines, entry);
        }

        return lines.Add("END", "VCALENDAR").ToBytes();
    }

    private void Add(CalendarLines lines, LocalEvent entry)
    {
        lines.Add("BEGIN", "VEVENT")
            .AddText("UID", address.Tag("events/" + entry.Id))
            .Add("DTSTAMP", Day(entry.Published) + "T000000Z");
        AddTimes(lines, entry);
        lines.AddText("SUMMARY", entry.Title)
            .AddText("LOCATION", entry.Place ?? (entry.OnlineLink is null ? null : strings["event-online"]))
            .AddText("DESCRIPTION", Description(entry))
            .AddText("CATEGORIES", entry.Invented ? strings["invented-mark-short"] : null)
            .Add("URL", address.Of("/voice/events/#" + entry.Id))
            .Add("END", "VEVENT");
    }

    private static void AddTimes(CalendarLines lines, LocalEvent entry)
    {
        if (entry.Hours is not { } hours)
        {
            lines.Add("DTSTART;VALUE=DATE", Day(entry.Date));
            return;
        }

        lines.Add("DTSTART;TZID=" + Zone, Moment(entry.Date, hours.From));
        if (hours.To is { } to)
        {
            lines.Add("DTEND;TZID=" + Zone, Moment(entry.Date, to));
        }
    }

    private string Description(LocalEvent entry) => string.Join('\n', new[]
    {
        entry.Invented ? notice : null,
        Said("service-who-for", entry.WhoFor),
        Said("event-how-to-join", entry.HowToJoin),
        Said("event-join", entry.OnlineLink),
    }.OfType<string>());

    private string? Said(string key, string? text) => text is null ? null : $"{strings[key]}: {text}";

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Moment(DateOnly day, TimeOnly time) => Day(day) + time.ToString("'T'HHmmss", CultureInfo.InvariantCulture);
}
