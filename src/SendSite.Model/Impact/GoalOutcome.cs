using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Model.Plan;

namespace SendSite.Model.Impact;

/// <summary>A goal in counts, never a grade. Measures and milestones may serve several goals.</summary>
/// <param name="Verdicts">Every verdict with how many of the goal's measures have it, zero included.</param>
/// <param name="Milestones">The year's milestones of the workspaces that serve it.</param>
public sealed record GoalOutcome(Goal Goal, ImmutableArray<(Verdict Verdict, int Count)> Verdicts, PromiseCounts Milestones);
