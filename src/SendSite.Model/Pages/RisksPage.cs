using System.Collections.Immutable;
using SendSite.Model.Plan;

namespace SendSite.Model.Pages;

/// <summary>Every risk, its ratings, what is done about it and how it moved.</summary>
public sealed record RisksPage : Page
{
    public required ImmutableArray<RiskHistory> Risks { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
