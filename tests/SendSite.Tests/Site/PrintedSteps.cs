using System.Globalization;
using System.Text.RegularExpressions;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>Goes through a working as a doubting reader would, with the downloaded row beside it, a calculator and a calendar.</summary>
internal static partial class PrintedSteps
{
    /// <summary>The whole of which a percentage is a part: the one number that nobody has to look up.</summary>
    private const decimal Hundred = 100;

    /// <summary>The numbers that are neither in the row, nor a count of days between two printed dates, nor what a printed sum comes to.</summary>
    public static List<string> Unexplained(IReadOnlyDictionary<string, string> row, IEnumerable<string> steps)
    {
        var known = row.Values.Select(cell => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? (decimal?)Math.Abs(number) : null).OfType<decimal>().Append(Hundred).ToHashSet();
        if (row.GetValueOrDefault("tolerance") is { Length: > 0 } tolerance)
        {
            known.Add(decimal.Parse(tolerance, CultureInfo.InvariantCulture) * Hundred);
        }

        var unexplained = new List<string>();
        foreach (var step in steps)
        {
            known.UnionWith(DaysCounted(step));
            known.UnionWith(PocketCalculator.Sums(step).Where(sum => Math.Abs(sum.Result - sum.Printed) <= 0.0005m * Math.Max(1, Math.Abs(sum.Printed))).Select(sum => Math.Abs(sum.Printed)));
            unexplained.AddRange(Number().Matches(Date().Replace(step, "")).Where(number => !known.Contains(Parse(number.Value))).Select(number => $"{number.Value} in \"{step}\""));
        }

        return unexplained;
    }

    private static IEnumerable<decimal> DaysCounted(string step)
    {
        var dates = Date().Matches(step).Select(date => DateOnly.ParseExact(date.Value, "d MMMM yyyy", CultureInfo.InvariantCulture)).ToList();
        return dates.Count == 2 ? [dates[1].DayNumber - dates[0].DayNumber] : [];
    }

    private static decimal Parse(string number) => decimal.Parse(number.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}")]
    private static partial Regex Date();

    [GeneratedRegex(@"\d+(?:,\d{3})*(?:\.\d+)?")]
    private static partial Regex Number();
}
