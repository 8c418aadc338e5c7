using System.Globalization;
using System.Text.RegularExpressions;
using SendSite.Model.Time;

namespace SendSite.Reading.Fields;

/// <summary>Plan years, quarters, periods and times of day. What was probably meant is offered for a near miss.</summary>
internal static partial class TimeValue
{
    public static Parsed<PlanYear> PlanYear(Field field) => Model.Time.PlanYear.TryParse(field.Text, out var year)
        ? Outcome.Of(year)
        : Outcome.Fault<PlanYear>(
            ReadingRules.InvalidPlanYear,
            $"\"{field.Name}\" is {field.Quoted}, which is not a plan year.",
            $"{Meant(YearIn(field.Text)?.ToString())}Plan years run April to March and are written 2026-27.");

    public static Parsed<Quarter> Quarter(Field field) => Model.Time.Quarter.TryParse(field.Text, out var quarter)
        ? Outcome.Of(quarter)
        : Outcome.Fault<Quarter>(
            ReadingRules.InvalidQuarter,
            $"\"{field.Name}\" is {field.Quoted}, which is not a quarter.",
            $"{Meant(QuarterIn(field.Text)?.ToString())}Quarters are financial and written 2026-27 Q2, for July to September 2026.");

    public static Parsed<Period> Period(Field field) => Model.Time.Period.TryParse(field.Text, out var period)
        ? Outcome.Of(period!)
        : Outcome.Fault<Period>(
            ReadingRules.InvalidPeriod,
            $"\"{field.Name}\" is {field.Quoted}, which is not a period.",
            $"{Meant((QuarterIn(field.Text)?.ToString() ?? YearIn(field.Text)?.ToString()))}Write a plan year (2025-26), a quarter (2026-27 Q2), a month (2026-09), a day (2026-09-30) or an academic year (academic 2025-26).");

    /// <summary>A time of day by the 24-hour clock.</summary>
    public static Parsed<TimeOnly> Clock(Field field) => TimeOnly.TryParseExact(field.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        ? Outcome.Of(time)
        : Outcome.Fault<TimeOnly>(ReadingRules.InvalidTime, $"\"{field.Name}\" is {field.Quoted}, which is not a time.", "Write it by the 24-hour clock with two digits for the hour: 09:00, 16:30.");

    private static string Meant(string? text) => text is null ? "" : $"Did you mean \"{text}\"? ";

    private static PlanYear? YearIn(string text)
    {
        var match = TwoYears().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var start = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var end = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) % 100;
        return (start + 1) % 100 == end ? new PlanYear(start) : null;
    }

    private static Quarter? QuarterIn(string text)
    {
        var number = QuarterNumber().Match(text);
        return number.Success && YearIn(text) is { } year ? new Quarter(year, number.Groups[1].ValueSpan[0] - '0') : null;
    }

    [GeneratedRegex(@"\b(20[0-9]{2})\s*(?:-|/|–|to)\s*((?:20)?[0-9]{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex TwoYears();

    [GeneratedRegex(@"\bQ(?:uarter)?\s*([1-4])\b", RegexOptions.IgnoreCase)]
    private static partial Regex QuarterNumber();
}
