using System.Collections.Immutable;

namespace SendSite.Model.Content;

/// <summary>When a service is there: in words for families, and in hours for other directories.</summary>
/// <param name="Weeks">Absent when nobody has said.</param>
/// <param name="Sessions">Weekly hours; empty when nobody has said.</param>
public sealed record Opening(string Words, SchoolWeeks? Weeks, ImmutableArray<OpeningSession> Sessions)
{
    /// <summary>Whether it is known to run in some weeks, all year round included.</summary>
    public bool RunsIn(SchoolWeeks weeks) =>
        Sessions.Select(session => session.Weeks ?? Weeks).Append(Weeks).Any(said => said == weeks || said == SchoolWeeks.AllYear);
}
