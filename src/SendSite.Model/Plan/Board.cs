using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Plan;

/// <summary>A governance body.</summary>
public sealed record Board
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Purpose { get; init; }

    /// <summary>The role that chairs it.</summary>
    public required string Chair { get; init; }

    public required ImmutableArray<string> Members { get; init; }

    public required string Cadence { get; init; }

    public required string Decides { get; init; }

    /// <summary>Another board's id, or the words for a body outside the plan.</summary>
    public required Reference EscalatesTo { get; init; }

    /// <summary>The workspace it is the board of, if any.</summary>
    public Reference? Workspace { get; init; }

    public string? Note { get; init; }

    public required SourceSpan Source { get; init; }
}
