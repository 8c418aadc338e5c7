using System.Collections.Immutable;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages;

public sealed record EventsPage : Page
{
    /// <summary>Where the calendar file of all events is, from the root.</summary>
    public const string CalendarPath = "/voice/events/calendar.ics";

    /// <summary>On or after the as-of date, soonest first.</summary>
    public required ImmutableArray<LocalEvent> Coming { get; init; }

    /// <summary>Before the as-of date, latest first.</summary>
    public required ImmutableArray<LocalEvent> Past { get; init; }
}
