namespace SendSite.Model.Settings;

/// <summary>How long a page, or a person's check of accessibility, stays fresh, in months.</summary>
public sealed record ReviewPeriods(int PageMonths, int ServiceMonths)
{
    public int AccessibilityMonths { get; init; } = 12;
}
