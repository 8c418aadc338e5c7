using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Model.Publishing.Disclosure;
using SendSite.Model.Settings;

namespace SendSite.Model.OpenData.Official;

/// <summary>Lays one measure's figures out as the standard asks: one row for each time, place and group, latest version only.</summary>
internal sealed class OfficialLayout(SiteSettings settings, OfficialCodes codes)
{
    private static readonly ImmutableArray<string> MetadataColumns =
        ["col_name", "col_type", "label", "indicator_grouping", "indicator_unit", "indicator_dp", "filter_hint", "filter_grouping_column"];

    public OfficialTable Table(OfficialYears? beside, Measure measure, IReadOnlyList<PublishedObservation> figures)
    {
        var filters = OfficialFilters.For(figures.Select(Group));
        var hasDates = figures.Any(figure => OfficialTime.Of(figure.Period).Date is not null);
        var indicator = ColumnName.Of(measure.Id, Ending(measure.Unit));
        return new OfficialTable(
            measure.Id,
            beside == OfficialYears.Calendar ? measure.Id + "-calendar" : measure.Id,
            measure.Title,
            beside,
            [
                ["time_period", "time_identifier", .. OfficialPlace.Columns, .. hasDates ? ["date"] : Array.Empty<string>(), .. filters.Columns, indicator],
                .. Rows(figures, filters, hasDates),
            ],
            [MetadataColumns, .. Metadata(measure, filters, hasDates, indicator, figures)]);
    }

    private IEnumerable<ImmutableArray<string>> Rows(IReadOnlyList<PublishedObservation> figures, OfficialFilters filters, bool hasDates)
    {
        var latest = figures.GroupBy(figure => (figure.Period, figure.Geography, Group(figure).Name)).ToDictionary(versions => versions.Key, versions => versions.OrderBy(figure => figure.Published).Last());
        foreach (var (period, geography) in figures.Select(figure => (figure.Period, figure.Geography)).Distinct().OrderBy(entry => entry.Period).ThenBy(entry => entry.Geography))
        {
            var time = OfficialTime.Of(period);
            foreach (var group in filters.Groups)
            {
                var value = latest.GetValueOrDefault((period, geography, group.Name))?.Value;
                yield return
                [
                    time.Period, time.Identifier, .. OfficialPlace.Cells(geography, settings, codes),
                    .. hasDates ? [time.Date ?? "Total"] : Array.Empty<string>(), .. filters.Cells(group), Cell(value),
                ];
            }
        }
    }

    private static IEnumerable<ImmutableArray<string>> Metadata(Measure measure, OfficialFilters filters, bool hasDates, string indicator, IReadOnlyList<PublishedObservation> figures)
    {
        // A filter with one choice is no filter.
        if (hasDates && figures.Select(figure => OfficialTime.Of(figure.Period).Date).Distinct().Count() > 1)
        {
            yield return ["date", "Filter", "Date", "", "", "", "", ""];
        }

        foreach (var (column, label, groupedBy) in filters.Described())
        {
            yield return [column, "Filter", label, "", "", "", "", groupedBy];
        }

        yield return [indicator, "Indicator", measure.Title, "", measure.Unit == MeasureUnit.Percent ? "%" : "", measure.Decimals.ToString(CultureInfo.InvariantCulture), "", ""];
    }

    private static MeasureGroup Group(PublishedObservation figure) => MeasureGroup.Of(figure.BreakdownType, figure.Breakdown);

    /// <summary>The standard's own letters: a figure that is not there is not available, and one too doubtful to show is not either.</summary>
    private static string Cell(PublishedValue? value) => value switch
    {
        null or { Symbol: Symbol.LowReliability } => Symbol.NotAvailable.Code(),
        { Symbol: Symbol.NoneRecorded } => Symbol.NotApplicable.Code(),
        _ => value.ToString(),
    };

    private static string Ending(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Percent => "_percent",
        MeasureUnit.Count => "_count",
        _ => "_average",
    };
}
