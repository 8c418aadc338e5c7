using System.Collections.Immutable;
using SendSite.Model.Time;

namespace SendSite.Model.Impact;

/// <summary>The plan years that have a summary.</summary>
public static class ImpactYears
{
    /// <summary>The plan's years that have begun, newest first.</summary>
    public static ImmutableArray<PlanYear> Of(SiteModel model) =>
        [.. model.Plan.Years.Where(year => year.Start <= model.AsOf).Distinct().OrderDescending()];
}
