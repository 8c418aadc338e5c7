using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SendSite.Model;
using SendSite.Model.Delivery;
using SendSite.Model.Time;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Delivery;

public class StatusCountsTests
{
    private static readonly ImmutableArray<string> Milestones = ["m1", "m2", "m3", "m4", "m5"];

    private static readonly DateOnly FirstDay = new(2026, 3, 1);

    [Fact]
    public void Counts_add_up_to_the_total_for_any_log_on_any_date() =>
        Prop.ForAll(Logs(), Days(), (log, asOf) =>
        {
            var progress = Assert.Single(Build(log, asOf).Workspaces);
            Assert.Equal(Milestones.Length, progress.Counts.Total);
            Assert.Equal(Milestones.Length, progress.Counts.ByStatus.Sum(entry => entry.Count));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_milestone_has_exactly_one_status_for_any_log_on_any_date() =>
        Prop.ForAll(Logs(), Days(), (log, asOf) =>
        {
            var model = Build(log, asOf);
            Assert.Equal(Milestones, model.Milestones.Select(state => state.Milestone.Id));
            Assert.All(model.Milestones, state => Assert.Equal(
                Enum.GetValues<MilestoneStatus>().Single(status => status == state.Status),
                state.Status));
            Assert.All(Enum.GetValues<MilestoneStatus>(), status => Assert.Equal(
                model.Milestones.Count(state => state.Status == status),
                model.Workspaces[0].Counts[status]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_published_after_the_day_change_nothing() =>
        Prop.ForAll(Logs(), Days(), (log, asOf) =>
        {
            var known = log.Where(update => update.Date <= asOf && update.Published <= asOf).ToArray();
            Assert.Equal(Statuses(Build(known, asOf)), Statuses(Build(log, asOf)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Statuses_are_listed_with_their_zeros_in_the_order_of_the_site()
    {
        var counts = new StatusCounts([]);

        Assert.Equal(Enum.GetValues<MilestoneStatus>(), counts.ByStatus.Select(entry => entry.Status));
        Assert.Equal(0, counts.Total);
    }

    private static IEnumerable<MilestoneStatus> Statuses(SiteModel model) => model.Milestones.Select(state => state.Status);

    private static SiteModel Build(IEnumerable<MilestoneUpdate> log, DateOnly asOf) => new SiteModelBuilder(
        Example.Content with
        {
            Workspaces = [Example.Workspace("w1")],
            Milestones = [.. Milestones.Select((id, place) => Example.Milestone(id, $"2026-27 Q{(place % 4) + 1}"))],
            Updates = [.. log],
        },
        asOf).Build();

    private static Arbitrary<DateOnly> Days() => Gen.Choose(0, 900).Select(FirstDay.AddDays).ToArbitrary();

    private static Arbitrary<MilestoneUpdate[]> Logs()
    {
        var update =
            from milestone in Gen.Elements(Milestones.AsEnumerable())
            from day in Gen.Choose(0, 700)
            from delay in Gen.Choose(-10, 60)
            from status in Gen.Elements(Enum.GetValues<UpdateStatus>())
            from moved in Gen.Choose(0, 9)
            select Example.Update(milestone, $"{FirstDay.AddDays(day):yyyy-MM-dd}", status) with
            {
                Published = FirstDay.AddDays(day + delay),
                NewQuarter = moved < 7 ? null : Quarter.Containing(FirstDay.AddDays(day + (100 * (moved - 6)))),
            };
        return update.ArrayOf().ToArbitrary();
    }
}
