namespace SendSite.Model.Measures;

public enum MeasureUnit
{
    Percent,
    Count,
    Weeks,
    Days,
}
