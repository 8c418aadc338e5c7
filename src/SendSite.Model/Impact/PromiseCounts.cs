using System.Collections.Immutable;

namespace SendSite.Model.Impact;

/// <summary>How many milestones came to each outcome. Counts always add up to the total.</summary>
public sealed record PromiseCounts
{
    public PromiseCounts(IEnumerable<PromisedMilestone> milestones)
    {
        var found = milestones.CountBy(entry => entry.Outcome).ToDictionary();
        ByOutcome = [.. Enum.GetValues<MilestoneOutcome>().Select(outcome => (outcome, found.GetValueOrDefault(outcome)))];
    }

    /// <summary>Every outcome with its count, zero included.</summary>
    public ImmutableArray<(MilestoneOutcome Outcome, int Count)> ByOutcome { get; }

    public int Total => ByOutcome.Sum(entry => entry.Count);

    public int this[MilestoneOutcome outcome] => ByOutcome.First(entry => entry.Outcome == outcome).Count;
}
