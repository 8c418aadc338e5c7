using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Plan;

/// <summary>A building block, an enabler or an offer: where the area is today and what it promises by 2029.</summary>
public sealed record Strand
{
    public required string Id { get; init; }

    public required StrandKind Kind { get; init; }

    /// <summary>Its number among its kind; an offer has none.</summary>
    public int? Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The self-assessed level; an offer has none of its own.</summary>
    public StrandLevel? Level { get; init; }

    public required ImmutableArray<string> Today { get; init; }

    public required ImmutableArray<string> By2029 { get; init; }

    public string? Note { get; init; }

    public required SourceSpan Source { get; init; }
}
