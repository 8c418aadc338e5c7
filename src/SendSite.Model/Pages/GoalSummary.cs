using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Model.Measures;
using SendSite.Model.Plan;

namespace SendSite.Model.Pages;

/// <summary>A goal with the measures and workspaces that serve it: counts, never a grade.</summary>
/// <param name="Verdicts">Every verdict with how many of the goal's measures have it, zero included.</param>
/// <param name="Milestones">Counts over the goal's workspaces.</param>
public sealed record GoalSummary(
    Goal Goal,
    ImmutableArray<(Verdict Verdict, int Count)> Verdicts,
    StatusCounts Milestones,
    ImmutableArray<PageReference> Measures,
    ImmutableArray<PageReference> Workspaces);
