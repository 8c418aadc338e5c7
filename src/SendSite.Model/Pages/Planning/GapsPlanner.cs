using System.Collections.Immutable;
using SendSite.Model.Gaps;

namespace SendSite.Model.Pages.Planning;

/// <summary>What the site leaves out, for officers.</summary>
internal sealed class GapsPlanner(PlanContext context)
{
    private const string Address = "/about/gaps/";

    public static PageReference Link(PlanContext context) => context.Link(Address, "gaps");

    public GapsPage Page()
    {
        var gaps = new GapFinder(context.Model).Find();
        return new GapsPage
        {
            Route = Route.Of(Address),
            Title = context.Strings["gaps-title"],
            Summary = context.Strings["gaps-summary"],
            Section = SiteSection.About,
            Reviewed = context.Model.AsOf,
            OwnerRole = context.Model.Settings.Owners.About,
            Source = context.Model.Settings.Source,
            Gaps = [.. Enum.GetValues<GapKind>().Select(kind => (kind, gaps.Where(gap => gap.Kind == kind).ToImmutableArray()))],
            ByOwner =
            [
                .. gaps.Where(gap => gap.OwnerRole is not null)
                    .GroupBy(gap => gap.OwnerRole!)
                    .Select(owned => (owned.Key, owned.Count()))
                    .OrderByDescending(owned => owned.Item2)
                    .ThenBy(owned => owned.Key, StringComparer.Ordinal),
            ],
            Grid = AreaCoverage.Of(context.Model),
            Data = [PlanContext.Table("gaps", context.Strings["gaps-title"])],
        };
    }
}
