using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Model.Time;

namespace SendSite.Model.Impact;

/// <summary>
/// A plan year's milestones: those promised for it at any time, those done in it, and those that an earlier year left open.
/// </summary>
/// <param name="year">The plan year.</param>
/// <param name="until">The last day it is told for.</param>
internal sealed class YearMilestones(PlanYear year, DateOnly until)
{
    public ImmutableArray<PromisedMilestone> Of(IEnumerable<MilestoneState> states) => [.. states.Select(state => On(until, state)).Where(Belongs).Select(Told)];

    /// <summary>Milestones promised for the year by the last day, and neither done nor dropped.</summary>
    public IEnumerable<MilestoneState> NotDone(IEnumerable<MilestoneState> states) => states.Select(state => On(until, state))
        .Where(state => state.Due.Year == year && state.Status is not (MilestoneStatus.Done or MilestoneStatus.Dropped));

    /// <summary>The milestone on a day. Its updates are those known today: one that came out late still counts for its own day.</summary>
    private static MilestoneState On(DateOnly day, MilestoneState state) => MilestoneHistory.On(
        day,
        state.Milestone,
        state.Updates.Where(update => update.Date <= day).Select(update => update.Published > day ? update with { Published = day } : update));

    private bool Belongs(MilestoneState state) =>
        state.Milestone.FirstPromise.Year == year
        || state.Moves.Any(move => move.To.Year == year)
        || DoneOn(state) is { } done && IsIn(done)
        || (state.Milestone.FirstPromise.End < year.Start && WasOpen(state));

    /// <summary>Whether the year began with it neither done nor dropped, and promised for an earlier time.</summary>
    private bool WasOpen(MilestoneState state)
    {
        var before = On(year.Start.AddDays(-1), state);
        return before.Due.End < year.Start && before.Status is not (MilestoneStatus.Done or MilestoneStatus.Dropped);
    }

    private bool IsIn(DateOnly day) => day >= year.Start && day <= until;

    private PromisedMilestone Told(MilestoneState state)
    {
        var done = DoneOn(state);
        var outcome = state.Status switch
        {
            MilestoneStatus.Done => done <= state.Milestone.FirstPromise.End ? MilestoneOutcome.Kept : MilestoneOutcome.KeptLate,
            MilestoneStatus.Dropped => MilestoneOutcome.Dropped,
            _ when state.Due.End > year.End => MilestoneOutcome.MovedOn,
            _ => until == year.End || until > state.Due.End ? MilestoneOutcome.Missed : MilestoneOutcome.ToCome,
        };
        var moved = state.Moves.Any(move => IsIn(move.Update.Date));
        return new PromisedMilestone(state, outcome, done, moved || outcome is MilestoneOutcome.Missed or MilestoneOutcome.Dropped);
    }

    /// <summary>The first of the updates at the end that all say it is done.</summary>
    private static DateOnly? DoneOn(MilestoneState state) => state.Status == MilestoneStatus.Done
        ? state.Updates.Reverse().TakeWhile(update => update.Status == UpdateStatus.Done).Last().Date
        : null;
}
