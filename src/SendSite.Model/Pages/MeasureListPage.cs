using System.Collections.Immutable;
using SendSite.Model.Measures;

namespace SendSite.Model.Pages;

/// <summary>Every measure under the plan's statement it comes from.</summary>
public sealed record MeasureListPage : Page
{
    public required ImmutableArray<(MeasureStatement Statement, ImmutableArray<MeasureSummary> Measures)> Statements { get; init; }

    /// <summary>Every verdict with how many measures have it, zero included.</summary>
    public required ImmutableArray<(Verdict Verdict, int Count)> Verdicts { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
