using System.Collections.Immutable;

namespace SendSite.Model.Plan;

/// <summary>A risk and every re-rating of it published by the as-of date, oldest first.</summary>
public sealed record RiskHistory(Risk Risk, ImmutableArray<RiskChange> Changes)
{
    /// <summary>The rating in force: the latest change's, or the plan's own.</summary>
    public RatingRange Current => Changes.IsEmpty ? Risk.Rating : Changes[^1].Rating;
}
