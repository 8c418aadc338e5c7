namespace SendSite.Model.Impact;

/// <summary>What came of a milestone by the end of a plan year, or so far. Each has exactly one, so counts add up.</summary>
public enum MilestoneOutcome
{
    /// <summary>Done by the end of the quarter first promised.</summary>
    Kept,

    /// <summary>Done, after the quarter first promised.</summary>
    KeptLate,

    /// <summary>Not done, and promised for a quarter of the year that has not ended.</summary>
    ToCome,

    /// <summary>Not done, and the end of its latest promised quarter has passed.</summary>
    Missed,

    /// <summary>Not done, and now promised for a later year.</summary>
    MovedOn,

    Dropped,
}
