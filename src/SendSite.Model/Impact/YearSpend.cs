using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Model.Publishing;
using SendSite.Model.Time;

namespace SendSite.Model.Impact;

/// <summary>Money spent in a plan year against what was planned, line by line in the file's order.</summary>
internal static class YearSpend
{
    public static ImmutableArray<SpendOutcome> Of(IEnumerable<PublishedSpend> rows, PlanYear year) =>
    [
        .. rows.Where(row => row.Year == year && row.Quarter is not null)
            .GroupBy(row => row.Line, StringComparer.Ordinal)
            .Select(line => Outcome(line.Key, [.. line])),
    ];

    private static SpendOutcome Outcome(string line, ImmutableArray<PublishedSpend> rows)
    {
        var reported = rows.Where(row => row.Actual is not null).ToImmutableArray();
        return new SpendOutcome(
            line,
            [.. reported.Select(row => row.Quarter!.Value).Order()],
            Sum(reported, row => row.Planned),
            Sum(reported, row => row.Actual),
            Sum(rows, row => row.Planned));
    }

    private static decimal? Sum(ImmutableArray<PublishedSpend> rows, Func<PublishedSpend, PublishedValue?> figure)
    {
        var numbers = rows.Select(row => figure(row)?.Number).ToList();
        return numbers.Count == 0 || numbers.Contains(null) ? null : numbers.Sum();
    }
}
