using System.Collections.Immutable;
using SendSite.Model.Gaps;

namespace SendSite.Model.Pages;

/// <summary>What the site leaves out, for officers to work through. Families have no use for it, so it is in no list, map or search.</summary>
public sealed record GapsPage : Page
{
    public override bool IsListed => false;

    public required ImmutableArray<(GapKind Kind, ImmutableArray<Gap> Gaps)> Gaps { get; init; }

    /// <summary>How many gaps each role can close, most first.</summary>
    public required ImmutableArray<(string OwnerRole, int Count)> ByOwner { get; init; }

    public required ImmutableArray<AreaCoverage> Grid { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
