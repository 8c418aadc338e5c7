namespace SendSite.Model.Content;

/// <summary>The weeks of the year a service runs in. Absent where nobody has said: it is never worked out from other words.</summary>
public enum SchoolWeeks
{
    AllYear,
    TermTime,

    /// <summary>School holidays, half-terms included.</summary>
    Holidays,
}
