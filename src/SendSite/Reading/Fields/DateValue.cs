using System.Globalization;
using System.Text.RegularExpressions;

namespace SendSite.Reading.Fields;

/// <summary>A day: <c>2026-09-30</c>, or <c>30/09/2026</c> as Excel writes it.</summary>
internal static partial class DateValue
{
    private const string HowToWrite = "Write the date as 2026-09-30 or 30/09/2026.";

    public static Parsed<DateOnly> Read(Field field)
    {
        var text = field.Text;
        if (IsoDate().Match(text) is { Success: true } iso)
        {
            return Build(field, Part(iso, 1), Part(iso, 2), Part(iso, 3));
        }

        if (BritishDate().Match(text) is { Success: true } british)
        {
            return Build(field, Part(british, 3), Part(british, 2), Part(british, 1));
        }

        var hint = ExcelDayNumber().IsMatch(text) ? "Excel stores days as numbers: format the cell as a date and save again." : HowToWrite;
        return Outcome.Fault<DateOnly>(ReadingRules.InvalidDate, $"\"{field.Name}\" is {field.Quoted}, which is not a date.", hint);
    }

    private static Parsed<DateOnly> Build(Field field, int year, int month, int day)
    {
        if (year is < 1900 or > 2200)
        {
            return Wrong(field, $"the year {year} is not between 1900 and 2200");
        }

        if (month is < 1 or > 12)
        {
            return Wrong(field, $"there is no month {month}", "Write the day before the month: 30/09/2026.");
        }

        var days = DateTime.DaysInMonth(year, month);
        if (day < 1 || day > days)
        {
            var monthName = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            return Wrong(field, $"{monthName} {year} has {days} days");
        }

        return Outcome.Of(new DateOnly(year, month, day));
    }

    private static Parsed<DateOnly> Wrong(Field field, string reason, string hint = HowToWrite) =>
        Outcome.Fault<DateOnly>(ReadingRules.InvalidDate, FormattableString.Invariant($"\"{field.Name}\" is {field.Quoted}, which is not a date: {reason}."), hint);

    private static int Part(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})-([0-9]{2})\z")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})\z")]
    private static partial Regex BritishDate();

    [GeneratedRegex(@"^[0-9]{5}\z")]
    private static partial Regex ExcelDayNumber();
}
