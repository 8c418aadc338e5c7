using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Maturity;

/// <summary>One self-assessment by the partnership.</summary>
/// <param name="Context">How it was made, and with whom.</param>
public sealed record MaturityAssessment(
    DateOnly Date,
    string Version,
    string Status,
    ImmutableArray<string> Context,
    ImmutableArray<PillarRating> Ratings,
    SourceSpan Source)
{
    /// <summary>The level a pillar was given; absent where it was not rated.</summary>
    public LevelRange? Level(Pillar pillar) => Ratings.FirstOrDefault(rating => rating.Pillar.Id == pillar.Id)?.Level;
}
