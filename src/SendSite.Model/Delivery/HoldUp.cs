namespace SendSite.Model.Delivery;

/// <summary>
/// How a milestone that must come first holds up the one that waits for it. One at risk is a doubt and not yet a delay: its
/// own status stands beside it.
/// </summary>
public enum HoldUp
{
    /// <summary>It will not be done.</summary>
    Dropped,

    /// <summary>The end of its promised quarter has passed.</summary>
    Overdue,

    /// <summary>Its latest update says that it is late.</summary>
    Late,

    /// <summary>It is promised for a later quarter than the one that waits for it.</summary>
    DueLater,
}
