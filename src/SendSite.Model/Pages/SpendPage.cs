using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Model.Time;

namespace SendSite.Model.Pages;

/// <summary>Money planned and spent, by line and quarter, in thousands of pounds.</summary>
public sealed record SpendPage : Page
{
    public required ImmutableArray<(PlanYear Year, ImmutableArray<PublishedSpend> Entries)> Years { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
