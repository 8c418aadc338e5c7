using SendSite.Model.Impact;

namespace SendSite.Model.Pages.Planning;

/// <summary>What of a year the family version has room for: two sheets of paper, and no more than a tired reader takes in.</summary>
internal static class FamilyVersion
{
    public const int MostDone = 4;

    public const int MostLate = 3;

    private const int MostMilestones = 3;

    /// <summary>Milestones that slipped and are not done, those moved furthest first, each piece of shared work once.</summary>
    public static IEnumerable<PromisedMilestone> Furthest(ImpactSummary year) => Once(year.Slipped.Where(entry => entry.DoneOn is null))
        .OrderByDescending(entry => entry.State.Due.End.DayNumber - entry.State.Milestone.FirstPromise.End.DayNumber)
        .ThenBy(entry => entry.State.Milestone.Id, StringComparer.Ordinal)
        .Take(MostMilestones);

    /// <summary>Milestones still to come in the year, those due soonest first.</summary>
    public static IEnumerable<PromisedMilestone> Soonest(ImpactSummary year) => Once(year.Milestones.Where(entry => entry.Outcome == MilestoneOutcome.ToCome))
        .OrderBy(entry => entry.State.Due)
        .ThenBy(entry => entry.State.Milestone.Id, StringComparer.Ordinal)
        .Take(MostMilestones);

    private static IEnumerable<PromisedMilestone> Once(IEnumerable<PromisedMilestone> milestones) =>
        milestones.DistinctBy(entry => entry.State.Milestone.Title, StringComparer.Ordinal);
}
