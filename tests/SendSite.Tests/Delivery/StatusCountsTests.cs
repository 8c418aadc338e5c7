using FsCheck;
using FsCheck.Fluent;
using SendSite.Model;
using SendSite.Model.Delivery;
using static SendSite.Tests.Delivery.GeneratedLog;

namespace SendSite.Tests.Delivery;

public class StatusCountsTests
{
    [Fact]
    public void Counts_add_up_to_the_total_for_any_log_on_any_date() =>
        Prop.ForAll(Logs(), Days(), (log, asOf) =>
        {
            var model = Build(log, asOf);
            Assert.Equal(Milestones.Length, model.Workspaces.Sum(workspace => workspace.Counts.Total));
            Assert.All(Enum.GetValues<MilestoneStatus>(), status => Assert.Equal(
                model.Milestones.Count(state => state.Status == status),
                model.Workspaces.Sum(workspace => workspace.Counts[status])));
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
}
