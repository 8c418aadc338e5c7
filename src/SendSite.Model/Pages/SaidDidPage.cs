using System.Collections.Immutable;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages;

/// <summary>We said, we did: what families said and what was done, overdue ones marked.</summary>
public sealed record SaidDidPage : Page
{
    public required DateOnly AsOf { get; init; }

    public required ImmutableArray<SaidDid> Entries { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
