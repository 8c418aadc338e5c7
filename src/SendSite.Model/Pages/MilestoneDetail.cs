using System.Collections.Immutable;
using SendSite.Model.Delivery;

namespace SendSite.Model.Pages;

/// <summary>A milestone on its workspace's page, with what it hangs together with.</summary>
/// <param name="Strand">The strand's roadmap page.</param>
/// <param name="DependsOn">Milestones that must come first.</param>
/// <param name="SameAs">The other row of a milestone that stands in two workspaces.</param>
public sealed record MilestoneDetail(MilestoneState State, PageReference? Strand, ImmutableArray<PrecedingMilestone> DependsOn, MilestoneSummary? SameAs);
