using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>
/// Every milestone that was ever moved, missed or dropped, with its first promise and why. Nothing leaves this page: what is
/// done in the end, or taken up again, stays with what happened before.
/// </summary>
public sealed record SlippedPage : Page
{
    public required ImmutableArray<MilestoneSummary> Moved { get; init; }

    /// <summary>Overdue now.</summary>
    public required ImmutableArray<MilestoneSummary> Overdue { get; init; }

    /// <summary>A promised quarter ended without it, and since then it was done, moved or dropped.</summary>
    public required ImmutableArray<MilestoneSummary> Missed { get; init; }

    /// <summary>Dropped, if only for a time.</summary>
    public required ImmutableArray<MilestoneSummary> Dropped { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
