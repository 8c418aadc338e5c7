using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Model.Measures;
using SendSite.Model.Publishing.Disclosure;
using SendSite.Model.Services;

namespace SendSite.Model.Checks;

/// <summary>
/// A measure of people whose figures are those of a column of waiting times says that they are the same count. Small numbers are
/// withheld with every sum a reader knows; one the files do not tell could be read in one table and withheld in the other.
/// </summary>
internal sealed class CountsInTwoTables : IModelCheck
{
    /// <summary>One number may be the same by chance.</summary>
    private const int FewestAlike = 2;

    private static readonly ImmutableArray<(int? Weeks, string Column, Func<WaitingTime, decimal?> Count)> Columns =
    [
        (null, "waiting", row => row.Waiting?.Number),
        (18, "over 18 weeks", row => row.Over18Weeks?.Number),
        (52, "over 52 weeks", row => row.Over52Weeks?.Number),
    ];

    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        foreach (var measure in content.Measures.Where(measure => MeasureCounts.Counts(measure) && measure.SameAsWaits is null))
        {
            var figures = Latest(
                content.Observations.Where(row => row.Measure.Id == measure.Id && row is { Geography: Geography.Area, BreakdownType: null }).OrderBy(row => row.Published),
                row => (row.Period.End, row.Value.Number));
            foreach (var service in content.WaitingTimes.GroupBy(row => row.Service.Id))
            {
                Compare(measure, figures, service, bag);
            }
        }
    }

    private static void Compare(Measure measure, Dictionary<DateOnly, decimal> figures, IGrouping<string, WaitingTime> service, DiagnosticBag bag)
    {
        foreach (var (weeks, column, count) in Columns)
        {
            var waits = Latest(service.OrderBy(row => row.Published), row => (row.AsAt, count(row)));
            var shared = figures.Keys.Where(waits.ContainsKey).ToList();
            if (shared.Count >= FewestAlike && shared.All(day => figures[day] == waits[day]) && shared.Any(day => figures[day] != 0))
            {
                bag.Report(
                    ModelRules.CountInTwoTables,
                    measure.Source,
                    $"\"{measure.Id}\" has the same numbers as the column \"{column}\" of data/waiting-times.csv for \"{service.Key}\" on each of {shared.Count} days, but does not say that they are the same count.",
                    $"If they count the same people, add \"same-as-waits: {{service: {service.Key}{(weeks is { } over ? $", over-weeks: {over}" : "")}}}\". If not, answer this question under \"reviews\" in data/accessibility.yml.");
                return;
            }
        }
    }

    /// <summary>The number of each day as last published; a day without a number is left out.</summary>
    private static Dictionary<DateOnly, decimal> Latest<T>(IEnumerable<T> oldestFirst, Func<T, (DateOnly Day, decimal? Number)> read) => oldestFirst
        .Select(read)
        .GroupBy(figure => figure.Day)
        .Where(day => day.Last().Number is not null)
        .ToDictionary(day => day.Key, day => day.Last().Number!.Value);
}
