using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Model.Plan;
using SendSite.Model.Time;

namespace SendSite.Model.Impact;

/// <summary>What the plan says comes in the year after.</summary>
/// <param name="Actions">Roadmap actions by strand, strands without any left out.</param>
/// <param name="Due">Milestones now promised for that year and not done.</param>
public sealed record YearAhead(PlanYear Year, ImmutableArray<(Strand Strand, ImmutableArray<RoadmapAction> Actions)> Actions, ImmutableArray<MilestoneState> Due);
