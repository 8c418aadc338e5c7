using System.Collections.Immutable;

namespace SendSite.Model.Delivery;

/// <summary>How many milestones have each status. Counts always add up to the total.</summary>
public sealed record StatusCounts
{
    public StatusCounts(IEnumerable<MilestoneState> states)
    {
        var found = states.CountBy(state => state.Status).ToDictionary();
        ByStatus = [.. Enum.GetValues<MilestoneStatus>().Select(status => (status, found.GetValueOrDefault(status)))];
    }

    /// <summary>Every status with its count, zero included, in the order the site lists them.</summary>
    public ImmutableArray<(MilestoneStatus Status, int Count)> ByStatus { get; }

    public int Total => ByStatus.Sum(entry => entry.Count);

    public int this[MilestoneStatus status] => ByStatus.First(entry => entry.Status == status).Count;
}
