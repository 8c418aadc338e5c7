namespace SendSite.Model.Delivery;

/// <summary>A milestone's status on the as-of date, in the order the site lists them.</summary>
public enum MilestoneStatus
{
    Done,
    OnTrack,
    AtRisk,
    Late,
    Overdue,
    NoRecentUpdate,
    NotStarted,
    Dropped,
}
