using System.Collections.Immutable;

namespace SendSite.Model.Plan;

/// <summary>A titled group of national core minimum requirements.</summary>
public sealed record RequirementGroup(string Id, string Title, ImmutableArray<CoreRequirement> Requirements);
