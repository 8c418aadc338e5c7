using SendSite.Model.Maturity;

namespace SendSite.Model.Impact;

/// <summary>One pillar in two assessments.</summary>
/// <param name="Before">Absent where the earlier assessment did not rate it, or there is none.</param>
/// <param name="Now">Absent where the latest assessment did not rate it.</param>
public sealed record PillarMovement(Pillar Pillar, LevelRange? Before, LevelRange? Now)
{
    /// <summary>By the middle of each level; absent unless both assessments rated it.</summary>
    public Movement? Movement => Before is { } before && Now is { } now
        ? Middle(now).CompareTo(Middle(before)) switch
        {
            > 0 => Impact.Movement.Better,
            0 => Impact.Movement.Same,
            _ => Impact.Movement.Worse,
        }
        : null;

    private static int Middle(LevelRange range) => (int)range.From + (int)range.To;
}
