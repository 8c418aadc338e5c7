using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Maturity;

/// <summary>How the partnership rated itself on one row of the tool.</summary>
public sealed record PillarRating(
    Reference Pillar,
    LevelRange Level,
    DateOnly AssessedOn,
    ImmutableArray<string> Strengths,
    ImmutableArray<string> Gaps,
    ImmutableArray<string> Next,
    string? Note);
