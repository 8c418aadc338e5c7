using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Model.Time;

namespace SendSite.Model.Impact;

/// <summary>Places opened against those planned, at the end of a plan year or so far.</summary>
internal sealed class YearPlaces(SiteModel model, PlanYear year, DateOnly until)
{
    public ImmutableArray<PlacesOutcome> Gather() =>
    [
        .. model.Places
            .GroupBy(row => row.SettingType.Id, StringComparer.Ordinal)
            .Select(rows => Outcome(rows.Key, [.. rows])),
    ];

    private PlacesOutcome Outcome(string type, ImmutableArray<PublishedPlaces> rows)
    {
        var opened = rows.LastOrDefault(row => row.Opened?.Number is not null && row.Date <= until);
        return new PlacesOutcome(
            type,
            model.Vocabulary.SettingTypes.FirstOrDefault(term => term.Id == type)?.Label ?? type,
            opened,
            opened is null ? null : rows.LastOrDefault(row => row.Planned?.Number is not null && row.Date <= opened.Date),
            rows.LastOrDefault(row => row.Planned?.Number is not null && row.Date <= year.End));
    }
}
