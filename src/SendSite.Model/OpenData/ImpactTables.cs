using System.Collections.Immutable;
using SendSite.Model.Impact;

namespace SendSite.Model.OpenData;

/// <summary>The tables behind the annual impact summaries, all years in each.</summary>
internal static class ImpactTables
{
    public static ImmutableArray<PublishedTable> Of(SiteModel model)
    {
        ImmutableArray<ImpactSummary> years = [.. ImpactYears.Of(model).Select(year => new ImpactGathering(model, year).Gather())];
        return [ImpactGoalsTable.From(years), ImpactMeasuresTable.From(years), ImpactMilestonesTable.From(years)];
    }
}
