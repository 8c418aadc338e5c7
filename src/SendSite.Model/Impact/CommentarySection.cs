namespace SendSite.Model.Impact;

/// <summary>A section of the annual impact summary that an editor may write about.</summary>
public enum CommentarySection
{
    Introduction,
    Goals,
    Measures,
    Milestones,
    Slipped,
    Families,
    Places,
    Spend,
    Risks,
    Maturity,
    Next,

    /// <summary>The opening words of the two-page family version.</summary>
    Family,
}
