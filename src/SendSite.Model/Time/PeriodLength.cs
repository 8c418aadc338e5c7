namespace SendSite.Model.Time;

/// <summary>How long a stretch of time a figure is about. Counts of periods of different lengths do not compare.</summary>
public enum PeriodLength
{
    Day,
    Month,
    Quarter,
    Year,
}
