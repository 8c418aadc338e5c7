using System.Collections.Immutable;

namespace SendSite.Model.Plan;

/// <summary>A titled passage of the plan.</summary>
public sealed record PlanText(string Id, string Title, ImmutableArray<string> Paragraphs);
