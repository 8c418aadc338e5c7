using SendSite.Model.Charts;
using SendSite.Model.Delivery;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Charts;

public class StatusChartTests
{
    private static readonly (string Name, StatusCounts Counts) Calm = ("Calm", Counts(MilestoneStatus.Done, MilestoneStatus.OnTrack));

    private static readonly (string Name, StatusCounts Counts) Stormy = ("Stormy", Counts(MilestoneStatus.Late, MilestoneStatus.Overdue, MilestoneStatus.AtRisk));

    private static readonly (string Name, StatusCounts Counts) Breezy = ("Breezy", Counts(MilestoneStatus.AtRisk, MilestoneStatus.Done));

    [Fact]
    public void Trouble_is_what_is_overdue_late_or_at_risk()
    {
        var chart = new StatusChart([Calm, Stormy, Breezy]);

        Assert.Equal((7, 2, 4), (chart.Total, chart.Done, chart.InTrouble));
    }

    [Fact]
    public void The_row_with_the_most_trouble_is_named_and_each_of_those_that_share_it()
    {
        var (one, two) = (new StatusChart([Calm, Stormy, Breezy]), new StatusChart([Stormy, Stormy with { Name = "Gale" }, Breezy]));

        Assert.Equal(["Stormy"], one.Worst.Select(row => row.Name));
        Assert.Equal(["Stormy", "Gale"], two.Worst.Select(row => row.Name));
        Assert.Equal((3, 3), (one.MostTrouble, two.MostTrouble));
    }

    [Fact]
    public void Nobody_is_named_where_there_is_no_trouble_or_only_one_row()
    {
        Assert.Empty(new StatusChart([Calm, Calm]).Worst);
        Assert.Empty(new StatusChart([Stormy]).Worst);
        Assert.Empty(new StatusChart([]).Worst);
    }

    [Fact]
    public void The_key_has_the_statuses_in_use_and_empty_rows_are_left_out()
    {
        var chart = new StatusChart([Calm, ("Empty", Counts())]);

        Assert.Equal([MilestoneStatus.Done, MilestoneStatus.OnTrack], chart.Statuses);
        Assert.Equal(["Calm"], chart.Rows.Select(row => row.Name));
    }

    private static StatusCounts Counts(params MilestoneStatus[] statuses) =>
        new(statuses.Select(status => new MilestoneState(Example.Milestone("m1", "2026-27 Q2"), status, Example.Quarter("2026-27 Q2"), [])));
}
