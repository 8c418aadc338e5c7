using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Time;

namespace SendSite.Model.Delivery;

/// <summary>Something promised by the end of a quarter.</summary>
public sealed record Milestone
{
    public required string Id { get; init; }

    public required Reference Workspace { get; init; }

    /// <summary>The first promise; updates may move it, and this stays on record.</summary>
    public required Quarter FirstPromise { get; init; }

    public required string Title { get; init; }

    public required string OwnerRole { get; init; }

    public Reference? Strand { get; init; }

    public ImmutableArray<Reference> DependsOn { get; init; } = [];

    /// <summary>The other row of a milestone that stands in two workspaces.</summary>
    public Reference? SameAs { get; init; }

    public string? Note { get; init; }

    public required SourceSpan Source { get; init; }
}
