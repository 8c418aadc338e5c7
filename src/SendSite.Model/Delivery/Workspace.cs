using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Delivery;

/// <summary>A Year 1 workstream of the plan.</summary>
public sealed record Workspace
{
    public required string Id { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is for.</summary>
    public required string Outcome { get; init; }

    /// <summary>How we will know it worked.</summary>
    public required string Success { get; init; }

    public required ImmutableArray<string> OwnerRoles { get; init; }

    public required ImmutableArray<Reference> Strands { get; init; }

    public required ImmutableArray<Reference> Goals { get; init; }

    public string? Note { get; init; }

    public required SourceSpan Source { get; init; }
}
