namespace SendSite.Model.Measures;

/// <summary>What can be said of a measure on the as-of date.</summary>
public enum Verdict
{
    Met,
    OnCourse,
    Behind,
    MovingAway,
    TooEarly,
    NoData,
}
