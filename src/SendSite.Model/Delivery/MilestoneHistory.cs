using System.Collections.Immutable;
using SendSite.Model.Time;

namespace SendSite.Model.Delivery;

/// <summary>Works out what is true of a milestone on a day from the log of updates.</summary>
public static class MilestoneHistory
{
    /// <summary>An update older than this many days no longer tells how a milestone stands.</summary>
    public const int RecentDays = 100;

    /// <summary>A milestone's state on the as-of date.</summary>
    /// <param name="updates">The milestone's updates in file order; those dated or published later are ignored.</param>
    public static MilestoneState On(DateOnly asOf, Milestone milestone, IEnumerable<MilestoneUpdate> updates)
    {
        // OrderBy is stable: of two updates on one day the later row wins.
        var known = updates
            .Where(update => update.Date <= asOf && update.Published <= asOf)
            .OrderBy(update => update.Date)
            .ToImmutableArray();
        var due = known.LastOrDefault(update => update.NewQuarter is not null)?.NewQuarter ?? milestone.FirstPromise;
        return new MilestoneState(milestone, StatusOn(asOf, due, known), due, known);
    }

    private static MilestoneStatus StatusOn(DateOnly asOf, Quarter due, ImmutableArray<MilestoneUpdate> known)
    {
        var latest = known.IsEmpty ? null : known[^1];
        return latest switch
        {
            { Status: UpdateStatus.Dropped } => MilestoneStatus.Dropped,
            { Status: UpdateStatus.Done } => MilestoneStatus.Done,
            _ when asOf > due.End => MilestoneStatus.Overdue,
            null => asOf < due.Start ? MilestoneStatus.NotStarted : MilestoneStatus.NoRecentUpdate,
            _ when asOf.DayNumber - latest.Date.DayNumber > RecentDays => MilestoneStatus.NoRecentUpdate,
            { Status: UpdateStatus.OnTrack } => MilestoneStatus.OnTrack,
            { Status: UpdateStatus.AtRisk } => MilestoneStatus.AtRisk,
            _ => MilestoneStatus.Late,
        };
    }
}
