using System.Collections.Immutable;
using SendSite.Model.Plan;

namespace SendSite.Model.Measures;

/// <summary>
/// A count of places by year: so many more than at the start are to be open by each of some days. There is no line between
/// the days, because places open a building at a time.
/// </summary>
/// <param name="Steps">In the order of their days.</param>
public sealed record PlacesPromise(ImmutableArray<PlacesStep> Steps)
{
    /// <summary>The steps that a kind of setting's rows plan, the later row of one day winning; withheld or missing numbers promise nothing.</summary>
    public static PlacesPromise From(IEnumerable<PublishedPlaces> rows) => new(
    [
        .. rows.Where(row => row.Planned?.Number is not null)
            .GroupBy(row => row.Date)
            .OrderBy(day => day.Key)
            .Select(day => new PlacesStep(day.Key, day.Last().Planned!.Number!.Value)),
    ]);
}
