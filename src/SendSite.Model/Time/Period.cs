using System.Collections.Immutable;
using System.Globalization;

namespace SendSite.Model.Time;

/// <summary>
/// The stretch of time an observation is about: a plan year, a quarter, a month, a day or an academic year (September to
/// August). Verdicts read the expected value at its <see cref="End"/>.
/// </summary>
public sealed record Period : IComparable<Period>
{
    private const string AcademicPrefix = "academic ";

    private Period(string text, string label, PeriodLength length, DateOnly start, DateOnly end)
    {
        Text = text;
        Label = label;
        Length = length;
        Start = start;
        End = end;
    }

    /// <summary>As the data files write it: <c>2026-27 Q2</c>.</summary>
    public string Text { get; }

    /// <summary>For people: <c>July to September 2026</c>.</summary>
    public string Label { get; }

    public PeriodLength Length { get; }

    public DateOnly Start { get; }

    public DateOnly End { get; }

    /// <summary>Reads any of the five forms.</summary>
    public static bool TryParse(string text, out Period? period)
    {
        period = null;
        if (PlanYear.TryParse(text, out var year))
        {
            period = new Period(text, year.Months, PeriodLength.Year, year.Start, year.End);
        }
        else if (Quarter.TryParse(text, out var quarter))
        {
            period = new Period(text, quarter.Months, PeriodLength.Quarter, quarter.Start, quarter.End);
        }
        else if (text.StartsWith(AcademicPrefix, StringComparison.Ordinal) && PlanYear.TryParse(text[AcademicPrefix.Length..], out var school))
        {
            var start = new DateOnly(school.StartYear, 9, 1);
            period = new Period(text, $"September {start.Year} to August {start.Year + 1}", PeriodLength.Year, start, start.AddYears(1).AddDays(-1));
        }
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsMeant(day))
        {
            period = new Period(text, day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), PeriodLength.Day, day, day);
        }
        else if (DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && IsMeant(month))
        {
            period = new Period(text, month.ToString("MMMM yyyy", CultureInfo.InvariantCulture), PeriodLength.Month, month, month.AddMonths(1).AddDays(-1));
        }

        return period is not null;
    }

    /// <summary>
    /// The ways to divide the period into shorter ones that leave no day out, each as the data files write them: a plan year
    /// into quarters or months, a quarter or an academic year into months.
    /// </summary>
    internal IEnumerable<ImmutableArray<string>> Divisions()
    {
        if (PlanYear.TryParse(Text, out var year))
        {
            yield return [.. year.Quarters.Select(quarter => quarter.ToString())];
        }

        if (Start.AddMonths(1) <= End)
        {
            yield return [.. Months()];
        }
    }

    private IEnumerable<string> Months()
    {
        for (var month = Start; month <= End; month = month.AddMonths(1))
        {
            yield return month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        }
    }

    public int CompareTo(Period? other) =>
        other is null ? 1 : (End, Start).CompareTo((other.End, other.Start));

    public override string ToString() => Text;

    // The years a plan year may have; arithmetic at the ends of the calendar would overflow.
    private static bool IsMeant(DateOnly day) => day.Year is >= PlanYear.FirstYear and <= PlanYear.LastYear;
}
