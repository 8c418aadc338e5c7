using System.Collections.Immutable;
using SendSite.Model.Delivery;

namespace SendSite.Model.Charts;

/// <summary>Milestones by status, row by row. Answers "where is the trouble?".</summary>
public sealed record StatusChart
{
    public StatusChart(IEnumerable<(string Name, StatusCounts Counts)> rows)
    {
        Rows = [.. rows.Where(row => row.Counts.Total > 0)];
        MostTrouble = Rows.IsEmpty ? 0 : Rows.Max(row => Troubled(row.Counts));
        Worst = Rows.Length < 2 || MostTrouble == 0 ? [] : [.. Rows.Where(row => Troubled(row.Counts) == MostTrouble)];
    }

    /// <summary>Rows with at least one milestone.</summary>
    public ImmutableArray<(string Name, StatusCounts Counts)> Rows { get; }

    /// <summary>The rows with the most trouble: several where they share it alike, none where there is none or only one row to look at.</summary>
    public ImmutableArray<(string Name, StatusCounts Counts)> Worst { get; }

    /// <summary>How many are overdue, late or at risk in each of the worst rows.</summary>
    public int MostTrouble { get; }

    public int Total => Rows.Sum(row => row.Counts.Total);

    public int Done => Rows.Sum(row => row.Counts[MilestoneStatus.Done]);

    /// <summary>How many are overdue, late or at risk.</summary>
    public int InTrouble => Rows.Sum(row => Troubled(row.Counts));

    /// <summary>The statuses any milestone has, in the order of the site.</summary>
    public IEnumerable<MilestoneStatus> Statuses => Enum.GetValues<MilestoneStatus>().Where(status => Rows.Any(row => row.Counts[status] > 0));

    private static int Troubled(StatusCounts counts) => counts[MilestoneStatus.Overdue] + counts[MilestoneStatus.Late] + counts[MilestoneStatus.AtRisk];
}
