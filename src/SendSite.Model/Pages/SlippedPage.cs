using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>Every moved, overdue or dropped milestone, with its first promise and why.</summary>
public sealed record SlippedPage : Page
{
    public required ImmutableArray<MilestoneSummary> Moved { get; init; }

    public required ImmutableArray<MilestoneSummary> Overdue { get; init; }

    public required ImmutableArray<MilestoneSummary> Dropped { get; init; }
}
