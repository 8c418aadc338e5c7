using FsCheck;
using FsCheck.Fluent;
using SendSite.Model.Delivery;
using SendSite.Model.Time;
using static SendSite.Tests.Delivery.GeneratedLog;

namespace SendSite.Tests.Delivery;

/// <summary>What holds of milestones for any log of updates, on any day.</summary>
public class MilestoneLogTests
{
    [Fact]
    public void Every_status_is_the_one_the_rules_give() => Prop.ForAll(Logs(), Days(), (log, asOf) =>
        Assert.All(Build(log, asOf).Milestones, state => Assert.Equal(ByTheRules(state.Milestone, log, asOf), state.Status))).QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_of_different_days_may_stand_in_any_order() => Prop.ForAll(Logs(), Days(), (log, asOf) =>
    {
        var turned = log.GroupBy(update => update.Date).Reverse().SelectMany(day => day);
        Assert.Equal(Told(log, asOf), Told(turned, asOf));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_first_promise_stays_and_every_later_one_follows_from_the_one_before() => Prop.ForAll(Logs(), Days(), (log, asOf) =>
        Assert.All(Build(log, asOf).Milestones.Zip(Milestones), pair =>
        {
            var (state, written) = pair;
            Assert.Equal(written.FirstPromise, state.Milestone.FirstPromise);
            Assert.Equal(state.Moves.Select(move => move.From).Append(state.Due), state.Moves.Select(move => move.To).Prepend(written.FirstPromise));
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void The_days_of_change_tell_the_status_of_any_day_before() => Prop.ForAll(Logs(), Days(), Days(), (log, first, second) =>
    {
        var (earlier, later) = first <= second ? (first, second) : (second, first);
        Assert.All(Build(log, later).Milestones.Zip(Build(log, earlier).Milestones), pair => Assert.Equal(
            pair.Second.Status,
            pair.First.Changes.LastOrDefault(change => change.Day <= earlier)?.Status ?? MilestoneStatus.NotStarted));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_said_on_a_day_is_never_unsaid() => Prop.ForAll(Logs(), Days(), Days(), (log, first, second) =>
    {
        var (earlier, later) = first <= second ? (first, second) : (second, first);
        Assert.All(Build(log, earlier).Milestones.Zip(Build(log, later).Milestones), pair =>
        {
            var (before, after) = pair;
            Assert.Equal(before.Changes, after.Changes.Take(before.Changes.Length));
            Assert.Subset(after.Updates.ToHashSet(), before.Updates.ToHashSet());
            Assert.True(after.Moved || !before.Moved);
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_missed_quarter_stays_missed_when_rows_are_published_on_their_day() => Prop.ForAll(Logs(), Days(), Days(), (log, first, second) =>
    {
        var prompt = log.Select(update => update with { Published = update.Date }).ToArray();
        var (earlier, later) = first <= second ? (first, second) : (second, first);
        Assert.All(
            Build(prompt, earlier).Milestones.Zip(Build(prompt, later).Milestones),
            pair => Assert.Subset(pair.Second.Missed.ToHashSet(), pair.First.Missed.ToHashSet()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_way_of_grouping_adds_up_to_the_same_counts() => Prop.ForAll(Logs(), Days(), (log, asOf) =>
    {
        var model = Build(log, asOf);
        var all = new StatusCounts(model.Milestones);
        Assert.Equal(Milestones.Length, all.Total);
        Assert.All(Enum.GetValues<MilestoneGrouping>(), grouping =>
        {
            var groups = MilestoneGroup.By(grouping, model.Milestones);
            Assert.All(all.ByStatus, entry => Assert.Equal(entry.Count, groups.Sum(group => group.Counts[entry.Status])));
            Assert.Equal(Milestones.Select(milestone => milestone.Id).Order(), groups.SelectMany(group => group.Milestones).Select(state => state.Milestone.Id).Order());
            Assert.Equal(groups.Length, groups.Select(group => group.Key).Distinct().Count());
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_an_open_milestone_is_held_up_and_only_by_one_that_is_not_done() => Prop.ForAll(Logs(), Days(), (log, asOf) =>
    {
        var model = Build(log, asOf);
        var dependencies = new MilestoneDependencies(model.Milestones);
        Assert.All(model.Milestones, state => Assert.All(dependencies.Of(state).Where(before => before.HoldUp is not null), before =>
        {
            Assert.NotEqual(MilestoneStatus.Done, before.State.Status);
            Assert.False(state.Status is MilestoneStatus.Done or MilestoneStatus.Dropped);
            Assert.True(before.State.Status is MilestoneStatus.Late or MilestoneStatus.Overdue or MilestoneStatus.Dropped || before.State.Due.End > state.Due.End);
        }));
    }).QuickCheckThrowOnFailure();

    /// <summary>
    /// The rules of the plan's own words, first match wins, told again without the code under test: dropped (latest update says
    /// so); done; overdue (past the end of its latest promised quarter); not started (no update yet and its quarter not begun);
    /// no recent update (latest is over 100 days old, or none although its quarter has begun); otherwise the latest update's own word.
    /// </summary>
    private static MilestoneStatus ByTheRules(Milestone milestone, MilestoneUpdate[] log, DateOnly asOf)
    {
        MilestoneUpdate? latest = null;
        MilestoneUpdate? promise = null;
        foreach (var update in log.Where(update => update.Milestone.Id == milestone.Id && update.Date <= asOf && update.Published <= asOf))
        {
            latest = latest is null || update.Date >= latest.Date ? update : latest;
            promise = update.NewQuarter is not null && (promise is null || update.Date >= promise.Date) ? update : promise;
        }

        var quarter = promise?.NewQuarter ?? milestone.FirstPromise;
        if (latest?.Status == UpdateStatus.Dropped)
        {
            return MilestoneStatus.Dropped;
        }

        if (latest?.Status == UpdateStatus.Done)
        {
            return MilestoneStatus.Done;
        }

        if (EndOf(quarter) < asOf)
        {
            return MilestoneStatus.Overdue;
        }

        if (latest is null)
        {
            return FirstDayOf(quarter) > asOf ? MilestoneStatus.NotStarted : MilestoneStatus.NoRecentUpdate;
        }

        return latest.Date.AddDays(100) < asOf ? MilestoneStatus.NoRecentUpdate : Enum.Parse<MilestoneStatus>(latest.Status.ToString());
    }

    // Financial quarters from the calendar alone: Q1 Apr-Jun, Q2 Jul-Sep, Q3 Oct-Dec, Q4 Jan-Mar.
    private static DateOnly FirstDayOf(Quarter quarter) =>
        quarter.Number == 4 ? new DateOnly(quarter.Year.StartYear + 1, 1, 1) : new DateOnly(quarter.Year.StartYear, 1 + (3 * quarter.Number), 1);

    private static DateOnly EndOf(Quarter quarter) => quarter.Number switch
    {
        1 => new DateOnly(quarter.Year.StartYear, 6, 30),
        2 => new DateOnly(quarter.Year.StartYear, 9, 30),
        3 => new DateOnly(quarter.Year.StartYear, 12, 31),
        _ => new DateOnly(quarter.Year.StartYear + 1, 3, 31),
    };

    private static List<string> Told(IEnumerable<MilestoneUpdate> log, DateOnly asOf) =>
        [.. Build(log, asOf).Milestones.Select(state => $"{state.Status} {state.Due} {string.Join(", ", state.Moves.Select(move => $"{move.From} to {move.To}"))} {string.Join(", ", state.Changes)}")];
}
