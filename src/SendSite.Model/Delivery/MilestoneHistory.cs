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
            .Where(update => update.PublicFrom <= asOf)
            .OrderBy(update => update.Date)
            .ToImmutableArray();
        var due = Due(milestone, known);
        return new MilestoneState(milestone, StatusOn(asOf, due, known), due, known)
        {
            Changes = Changes(asOf, milestone, known),
            Missed = Missed(asOf, milestone, known),
        };
    }

    private static Quarter Due(Milestone milestone, IEnumerable<MilestoneUpdate> known) =>
        known.LastOrDefault(update => update.NewQuarter is not null)?.NewQuarter ?? milestone.FirstPromise;

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

    /// <summary>A status changes only on a day that a row became public, grew too old, or a promised quarter began or ended.</summary>
    private static ImmutableArray<StatusChange> Changes(DateOnly asOf, Milestone milestone, ImmutableArray<MilestoneUpdate> known)
    {
        var changes = ImmutableArray.CreateBuilder<StatusChange>();
        var status = MilestoneStatus.NotStarted;
        IEnumerable<DateOnly> days =
        [
            milestone.FirstPromise.Start,
            .. Promises(milestone, known).Select(quarter => quarter.Next.Start),
            .. known.SelectMany(update => new[] { update.PublicFrom, update.Date.AddDays(RecentDays + 1) }),
        ];
        foreach (var day in days.Where(day => day <= asOf).Distinct().Order())
        {
            ImmutableArray<MilestoneUpdate> then = [.. known.Where(update => update.PublicFrom <= day)];
            var due = Due(milestone, then);
            var now = StatusOn(day, due, then);
            if (now != status)
            {
                changes.Add(new StatusChange(day, now, due));
                status = now;
            }
        }

        return changes.ToImmutable();
    }

    private static ImmutableArray<Quarter> Missed(DateOnly asOf, Milestone milestone, ImmutableArray<MilestoneUpdate> known) =>
    [
        .. Promises(milestone, known).Where(quarter => quarter.End < asOf).Order().Where(quarter =>
        {
            ImmutableArray<MilestoneUpdate> inTime = [.. known.Where(update => update.Date <= quarter.End)];
            return Due(milestone, inTime) == quarter
                && (inTime.IsEmpty || inTime[^1].Status is not (UpdateStatus.Done or UpdateStatus.Dropped));
        }),
    ];

    private static IEnumerable<Quarter> Promises(Milestone milestone, IEnumerable<MilestoneUpdate> known) =>
        known.Select(update => update.NewQuarter).OfType<Quarter>().Prepend(milestone.FirstPromise).Distinct();
}
