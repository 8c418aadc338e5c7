using System.Collections.Immutable;
using SendSite.Model.Delivery;

namespace SendSite.Model.Pages;

/// <summary>Every milestone counted four ways; each way adds up to the same total.</summary>
public sealed record CountsPage : Page
{
    public required CountedGroup All { get; init; }

    public required ImmutableArray<(MilestoneGrouping Grouping, ImmutableArray<CountedGroup> Groups)> Groupings { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
