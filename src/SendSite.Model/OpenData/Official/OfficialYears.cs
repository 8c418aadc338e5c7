namespace SendSite.Model.OpenData.Official;

/// <summary>How a period's years are written in the layout of official statistics; the two ways may not stand in one file.</summary>
public enum OfficialYears
{
    /// <summary>Plan years, quarters and academic years: six digits, <c>202526</c>.</summary>
    SpanningTwo,

    /// <summary>Months and single days: four digits, <c>2026</c>.</summary>
    Calendar,
}
