using System.Collections.Immutable;
using SendSite.Model.Plan;

namespace SendSite.Model.Impact;

/// <summary>A risk over a plan year.</summary>
/// <param name="Before">The rating in force when the year began: the plan's own where nothing had changed it.</param>
/// <param name="Now">The rating in force on the summary's last day.</param>
/// <param name="Changes">Every re-rating in the year, oldest first.</param>
public sealed record RiskMovement(Risk Risk, RatingRange Before, RatingRange Now, ImmutableArray<RiskChange> Changes)
{
    /// <summary>By the middle of each rating: amber to green is better than amber.</summary>
    public Movement Movement => Middle(Now).CompareTo(Middle(Before)) switch
    {
        < 0 => Movement.Better,
        0 => Movement.Same,
        _ => Movement.Worse,
    };

    private static int Middle(RatingRange range) => (int)range.From + (int)range.To;
}
