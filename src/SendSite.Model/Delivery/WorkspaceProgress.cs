using System.Collections.Immutable;

namespace SendSite.Model.Delivery;

/// <summary>A workspace with every milestone's state on the as-of date.</summary>
/// <param name="Milestones">In file order.</param>
/// <param name="Trajectory">What it expects to have by each quarter, in file order.</param>
public sealed record WorkspaceProgress(Workspace Workspace, ImmutableArray<MilestoneState> Milestones, ImmutableArray<TrajectoryStep> Trajectory)
{
    public StatusCounts Counts { get; } = new(Milestones);
}
