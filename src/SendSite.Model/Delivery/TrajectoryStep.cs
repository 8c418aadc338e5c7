using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Time;

namespace SendSite.Model.Delivery;

/// <summary>What a workspace expects to have by the end of a quarter.</summary>
public sealed record TrajectoryStep(string Id, Reference Workspace, Quarter Quarter, string Expectation, string? Note, SourceSpan Source);
