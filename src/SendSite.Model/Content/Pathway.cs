using System.Collections.Immutable;

namespace SendSite.Model.Content;

/// <summary>A family's route through support: who it is for, each step, who decides, and what helps meanwhile.</summary>
public sealed record Pathway : ContentPage
{
    public int Order { get; init; } = int.MaxValue;

    public required AgeRange Ages { get; init; }

    /// <summary>Needs from the vocabulary; empty means any need.</summary>
    public ImmutableArray<Reference> Needs { get; init; } = [];

    public ImmutableArray<string> WhoFor { get; init; } = [];

    /// <summary>What a family may notice first.</summary>
    public ImmutableArray<string> Signs { get; init; } = [];

    public required ImmutableArray<PathwayStep> Steps { get; init; }

    public ImmutableArray<PathwayDecision> Decisions { get; init; } = [];

    /// <summary>How this route ends.</summary>
    public required string Ends { get; init; }

    public ImmutableArray<string> Meanwhile { get; init; } = [];

    public ImmutableArray<string> GoesWrong { get; init; } = [];

    /// <summary>Services that help on this route, most useful first.</summary>
    public ImmutableArray<Reference> Services { get; init; } = [];

    /// <summary>Services whose waiting time is shown.</summary>
    public ImmutableArray<Reference> Waiting { get; init; } = [];

    /// <summary>Measures whose latest figure is shown beside the promise.</summary>
    public ImmutableArray<Reference> Measures { get; init; } = [];

    /// <summary>The day it must be checked again, where that is not the usual time after its review.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Who checked the page with us: a group, never a person.</summary>
    public string? ReviewedWith { get; init; }
}
