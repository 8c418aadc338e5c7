using SendSite.Model.Diagnostics;

namespace SendSite.Model.Voice;

/// <summary>Something people can come to.</summary>
/// <param name="Time">As it was written, such as 10am to midday.</param>
/// <param name="Hours">The same, understood; absent where no time was written.</param>
public sealed record LocalEvent(
    string Id,
    DateOnly Date,
    string? Time,
    EventHours? Hours,
    string Title,
    string? Place,
    string? OnlineLink,
    string? WhoFor,
    string? HowToJoin,
    DateOnly Published,
    bool Invented,
    SourceSpan Source)
{
    /// <summary>Where its calendar file is, from the root.</summary>
    public string CalendarPath => $"/voice/events/calendar/{Id}.ics";
}
