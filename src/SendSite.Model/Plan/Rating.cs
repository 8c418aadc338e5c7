namespace SendSite.Model.Plan;

/// <summary>A risk rating, best first.</summary>
public enum Rating
{
    Green,
    Amber,
    Red,
}
