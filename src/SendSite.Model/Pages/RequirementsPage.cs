using System.Collections.Immutable;
using SendSite.Model.Plan;

namespace SendSite.Model.Pages;

/// <summary>How the area meets the national core minimum requirements, gaps included.</summary>
public sealed record RequirementsPage : Page
{
    public required ImmutableArray<(RequirementGroup Group, ImmutableArray<RequirementEntry> Entries)> Groups { get; init; }
}
