using System.Collections.Immutable;

namespace SendSite.Model.Pages;

public sealed record WaitingTimesPage : Page
{
    public required ImmutableArray<ServiceWaitsEntry> Services { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
