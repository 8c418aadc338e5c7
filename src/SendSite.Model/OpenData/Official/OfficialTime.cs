using System.Globalization;
using SendSite.Model.Time;

namespace SendSite.Model.OpenData.Official;

/// <summary>A period as official statistics write it: years as digits, and words for which part of them.</summary>
/// <param name="Period">Six digits for years that span two (<c>202526</c>), four for calendar ones.</param>
/// <param name="Identifier">From the standard's own lists, such as <c>Financial year Q1</c>.</param>
/// <param name="Date">For a snapshot on one day, which the standard counts under its year: that day.</param>
internal readonly record struct OfficialTime(string Period, string Identifier, string? Date)
{
    /// <summary>Six-digit and four-digit periods may not stand in one file.</summary>
    public OfficialYears Years => Period.Length == 6 ? OfficialYears.SpanningTwo : OfficialYears.Calendar;

    public static OfficialTime Of(Period period)
    {
        var span = period.Start.Year.ToString("0000", CultureInfo.InvariantCulture);
        if (PlanYear.TryParse(period.Text, out var year))
        {
            return new OfficialTime(Digits(year), "Financial year", null);
        }

        if (Quarter.TryParse(period.Text, out var quarter))
        {
            return new OfficialTime(Digits(quarter.Year), FormattableString.Invariant($"Financial year Q{quarter.Number}"), null);
        }

        if (period.Start == period.End)
        {
            return new OfficialTime(span, "Reporting year", period.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return period.Start.Month == period.End.Month
            ? new OfficialTime(span, period.Start.ToString("MMMM", CultureInfo.InvariantCulture), null)
            : new OfficialTime(Digits(new PlanYear(period.Start.Year)), "Academic year", null);
    }

    private static string Digits(PlanYear year) => year.ToString().Replace("-", "", StringComparison.Ordinal);
}
