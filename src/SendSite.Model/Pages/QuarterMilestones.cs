using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Model.Time;

namespace SendSite.Model.Pages;

/// <summary>A workspace's milestones now promised for a quarter, and what it expects to have by its end.</summary>
public sealed record QuarterMilestones(Quarter Quarter, ImmutableArray<MilestoneDetail> Milestones, ImmutableArray<TrajectoryStep> Expected);
