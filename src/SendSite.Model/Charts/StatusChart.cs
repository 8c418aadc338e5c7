using System.Collections.Immutable;
using SendSite.Model.Delivery;

namespace SendSite.Model.Charts;

/// <summary>Milestones by status, row by row. Answers "where is the trouble?".</summary>
public sealed record StatusChart
{
    public StatusChart(IEnumerable<(string Name, StatusCounts Counts)> rows)
    {
        Rows = [.. rows.Where(row => row.Counts.Total > 0)];
        var most = Rows.Select(row => (row.Name, Count: Troubled(row.Counts))).OrderByDescending(row => row.Count).Take(2).ToList();
        Worst = most.Count == 2 && most[0].Count > most[1].Count && most[0].Count * 2 > InTrouble ? most[0].Name : null;
    }

    /// <summary>Rows with at least one milestone.</summary>
    public ImmutableArray<(string Name, StatusCounts Counts)> Rows { get; }

    /// <summary>The row with more than half of the trouble and more than any other; nothing where trouble is spread.</summary>
    public string? Worst { get; }

    public int Total => Rows.Sum(row => row.Counts.Total);

    public int Done => Rows.Sum(row => row.Counts[MilestoneStatus.Done]);

    /// <summary>How many are overdue, late or at risk.</summary>
    public int InTrouble => Rows.Sum(row => Troubled(row.Counts));

    /// <summary>The statuses any milestone has, in the order of the site.</summary>
    public IEnumerable<MilestoneStatus> Statuses => Enum.GetValues<MilestoneStatus>().Where(status => Rows.Any(row => row.Counts[status] > 0));

    private static int Troubled(StatusCounts counts) => counts[MilestoneStatus.Overdue] + counts[MilestoneStatus.Late] + counts[MilestoneStatus.AtRisk];
}
