using System.Data;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SendSite.Tests.Tools;

/// <summary>Repeats sums as a page prints them, from the printed numbers alone.</summary>
internal static partial class PocketCalculator
{
    /// <summary>Each sum in a sentence with what it comes to and what the page says it comes to.</summary>
    public static IEnumerable<(decimal Result, decimal Printed)> Sums(string sentence)
    {
        if (Margin().Match(sentence) is { Success: true } margin)
        {
            decimal[] keyed = [.. Enumerable.Range(1, 7).Select(group => Number(margin.Groups[group].Value))];
            var root = Math.Sqrt((double)(1 + (1 / keyed[2]) + ((keyed[3] - keyed[4]) * (keyed[3] - keyed[4]) / keyed[5])));
            yield return (keyed[0] * keyed[1] * (decimal)root, keyed[6]);
            yield break;
        }

        foreach (Match sum in Sum().Matches(sentence))
        {
            using var calculator = new DataTable { Locale = CultureInfo.InvariantCulture };
            yield return (Convert.ToDecimal(calculator.Compute(Keyed(sum.Groups["sum"].Value), null), CultureInfo.InvariantCulture), Number(sum.Groups["result"].Value));
        }
    }

    private static decimal Number(string printed) => decimal.Parse(Keyed(printed), CultureInfo.InvariantCulture);

    private static string Keyed(string sum) =>
        sum.Replace("−", "-", StringComparison.Ordinal).Replace('×', '*').Replace('÷', '/').Replace(",", "", StringComparison.Ordinal).Trim();

    [GeneratedRegex("""(?<sum>[0-9(][0-9.,()+−×÷ ]*) = (?<result>−?[0-9,]+(?:\.[0-9]+)?)""")]
    private static partial Regex Sum();

    [GeneratedRegex("""([0-9.]+) × ([0-9.,]+) × √\(1 \+ 1 ÷ ([0-9]+) \+ \(([0-9.,]+) − ([0-9.,]+)\)² ÷ ([0-9.,]+)\) = ([0-9.,]*[0-9])""")]
    private static partial Regex Margin();
}
