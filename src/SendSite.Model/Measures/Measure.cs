using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Publishing;
using SendSite.Model.Services;

namespace SendSite.Model.Measures;

/// <summary>One separately measurable promise of the plan.</summary>
public sealed record Measure
{
    /// <summary>The share of the way from baseline to target that still counts as on course.</summary>
    public const decimal DefaultTolerance = 0.1m;

    public required string Id { get; init; }

    /// <summary>The plan's statement it comes from.</summary>
    public required Reference Statement { get; init; }

    public required string Title { get; init; }

    /// <summary>What is counted, of whom.</summary>
    public required string Definition { get; init; }

    public required MeasureUnit Unit { get; init; }

    /// <summary>Decimal places shown.</summary>
    public int Decimals { get; init; }

    public required Better Better { get; init; }

    public required MeasureKind Kind { get; init; }

    /// <summary>Which figures are too few people to show.</summary>
    public required DisclosureRule Disclosure { get; init; }

    /// <summary>Where the figures come from.</summary>
    public required string DataSource { get; init; }

    public required string OwnerRole { get; init; }

    public required Frequency Frequency { get; init; }

    public required ImmutableArray<Reference> Goals { get; init; }

    public ImmutableArray<Reference> Strands { get; init; } = [];

    public required Promise Promise { get; init; }

    public Baseline? Baseline { get; init; }

    public decimal Tolerance { get; init; } = DefaultTolerance;

    /// <summary>The count in the table of waiting times that is this measure's own figure, when there is one.</summary>
    public WaitCountReference? SameAsWaits { get; init; }

    /// <summary>Where its figures stand in files of official statistics, when they are published there.</summary>
    public OfficialMapping? Official { get; init; }

    public string? Note { get; init; }

    public required SourceSpan Source { get; init; }
}
