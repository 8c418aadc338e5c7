using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Time;

namespace SendSite.Model.Plan;

/// <summary>What a strand will do in a plan year.</summary>
public sealed record RoadmapAction(string Id, Reference Strand, PlanYear Year, string Action, string? Note, SourceSpan Source);
