using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Content;

namespace SendSite.Publishing.OpenReferral;

/// <summary>When a service is there: first in words, then its weekly hours.</summary>
internal sealed class ReferralSchedules(Service service, ReferralIds ids)
{
    /// <summary>RFC 5545's letters, by day.</summary>
    public static readonly ImmutableArray<(DayOfWeek Day, string Code)> Days =
    [
        (DayOfWeek.Monday, "MO"), (DayOfWeek.Tuesday, "TU"), (DayOfWeek.Wednesday, "WE"), (DayOfWeek.Thursday, "TH"),
        (DayOfWeek.Friday, "FR"), (DayOfWeek.Saturday, "SA"), (DayOfWeek.Sunday, "SU"),
    ];

    public const string TermTimeOnly = "Term time only.";

    public const string HolidaysOnly = "School holidays only.";

    public ImmutableArray<ReferralSchedule> All() =>
    [
        new ReferralSchedule { Id = ids.Row("schedule", 0), ServiceId = ids.Service, Description = service.When.Words },
        .. service.When.Sessions.Select((session, index) => Of(session, index + 1)),
    ];

    private ReferralSchedule Of(OpeningSession session, int number) => new()
    {
        Id = ids.Row("schedule", number),
        ServiceId = ids.Service,
        Freq = "WEEKLY",
        Interval = 1,
        Byday = string.Join(',', session.Days.Select(day => Days.First(entry => entry.Day == day).Code)),
        Description = session.Note,
        OpensAt = session.Opens.ToString("HH:mm", CultureInfo.InvariantCulture),
        ClosesAt = session.Closes.ToString("HH:mm", CultureInfo.InvariantCulture),
        Notes = (session.Weeks ?? service.When.Weeks) switch
        {
            SchoolWeeks.TermTime => TermTimeOnly,
            SchoolWeeks.Holidays => HolidaysOnly,
            _ => null,
        },
        Sendsite = session.Weeks is { } weeks ? new SessionExtension { Weeks = ReferralTaxonomies.Code(weeks) } : null,
    };
}
