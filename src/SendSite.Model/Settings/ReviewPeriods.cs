namespace SendSite.Model.Settings;

/// <summary>How long a page stays fresh, in months.</summary>
public sealed record ReviewPeriods(int PageMonths, int ServiceMonths);
