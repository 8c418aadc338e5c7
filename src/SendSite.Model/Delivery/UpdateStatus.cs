namespace SendSite.Model.Delivery;

/// <summary>What an officer says of a milestone.</summary>
public enum UpdateStatus
{
    OnTrack,
    AtRisk,
    Late,
    Done,
    Dropped,
}
