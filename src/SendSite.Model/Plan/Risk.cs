using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Plan;

/// <summary>Something that could stop the plan working, and what is done about it.</summary>
public sealed record Risk
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required Degree Impact { get; init; }

    public required Degree Likelihood { get; init; }

    /// <summary>Before anything is done about it.</summary>
    public required RatingRange Rating { get; init; }

    /// <summary>What is left once the mitigations work.</summary>
    public required RatingRange Residual { get; init; }

    public required ImmutableArray<string> Mitigations { get; init; }

    public ImmutableArray<Reference> Strands { get; init; } = [];

    public ImmutableArray<Reference> Workspaces { get; init; } = [];

    public string? Note { get; init; }

    public required SourceSpan Source { get; init; }
}
