namespace SendSite.Model.Plan;

/// <summary>How big or how likely a risk is.</summary>
public enum Degree
{
    Low,
    Medium,
    High,
}
