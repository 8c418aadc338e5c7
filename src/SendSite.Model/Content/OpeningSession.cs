using System.Collections.Immutable;

namespace SendSite.Model.Content;

/// <summary>Hours that repeat each week, as Open Referral's <c>schedule</c> carries them.</summary>
/// <param name="Days">In the order of the week.</param>
/// <param name="Opens">Local time.</param>
/// <param name="Closes">Local time, later on the same day.</param>
/// <param name="Weeks">Where the session differs from the service as a whole.</param>
/// <param name="Note">What the hours are for, such as the advice line.</param>
public sealed record OpeningSession(ImmutableArray<DayOfWeek> Days, TimeOnly Opens, TimeOnly Closes, SchoolWeeks? Weeks, string? Note);
