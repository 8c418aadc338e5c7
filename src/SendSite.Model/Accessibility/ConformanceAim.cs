namespace SendSite.Model.Accessibility;

/// <summary>A criterion the site answers for: all of A and AA, and some of AAA.</summary>
/// <param name="Question">The one thing a person must decide where a program cannot.</param>
public sealed record ConformanceAim(SuccessCriterion Criterion, string Question)
{
    /// <summary>Whether the law asks for it; the others are the site's own aim.</summary>
    public bool Required => Criterion.Level != ConformanceLevel.AAA;

    /// <summary>Whether a program's answer is not enough.</summary>
    public bool NeedsPerson => Criterion.Checkable != Checkability.Automatic;
}
