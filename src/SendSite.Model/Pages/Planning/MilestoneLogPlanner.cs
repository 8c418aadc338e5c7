using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Model.Time;

namespace SendSite.Model.Pages.Planning;

/// <summary>What the log of updates tells of all milestones together: what changed, what slipped, and how many stand where.</summary>
internal sealed class MilestoneLogPlanner(PlanContext context)
{
    private const int RecentDays = 30;

    private readonly ImmutableArray<MilestoneSummary> _all = context.Milestones.All;

    public static MilestoneChanges ThisQuarter(PlanContext context) => context.Milestones.Since(Quarter.Containing(context.Model.AsOf).Start);

    /// <summary>The as-of date is the last of the 30 days.</summary>
    public static MilestoneChanges LastThirtyDays(PlanContext context) => context.Milestones.Since(context.Model.AsOf.AddDays(1 - RecentDays));

    public IEnumerable<Page> Pages()
    {
        yield return Changes();
        yield return Slipped();
        yield return Counts();
    }

    private ChangesPage Changes() => new()
    {
        Route = Route.Of("/progress/changes/"),
        Title = context.Strings["changes-title"],
        Summary = context.Strings["changes-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.NewestUpdate(context.Model.Milestones),
        OwnerRole = context.Model.Settings.Owners.Progress,
        Invented = PlanContext.AnyInvented(context.Model.Milestones),
        Source = PlanContext.DataFile("updates.csv"),
        ThisQuarter = ThisQuarter(context),
        LastThirtyDays = LastThirtyDays(context),
        Data = Tables(),
    };

    private SlippedPage Slipped() => new()
    {
        Route = Route.Of("/progress/slipped/"),
        Title = context.Strings["slipped-title"],
        Summary = context.Strings["slipped-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.NewestUpdate(context.Model.Milestones),
        OwnerRole = context.Model.Settings.Owners.Progress,
        Invented = PlanContext.AnyInvented(context.Model.Milestones),
        Source = PlanContext.DataFile("updates.csv"),
        Moved = [.. _all.Where(entry => entry.State.Moved)],
        Overdue = [.. _all.Where(entry => entry.State.Status == MilestoneStatus.Overdue)],
        Missed = [.. _all.Where(entry => !entry.State.Missed.IsEmpty && entry.State.Status != MilestoneStatus.Overdue)],
        Dropped = [.. _all.Where(entry => entry.State.Updates.Any(update => update.Status == UpdateStatus.Dropped))],
        Data = Tables(),
    };

    private CountsPage Counts() => new()
    {
        Route = Route.Of("/progress/counts/"),
        Title = context.Strings["counts-title"],
        Summary = context.Strings["counts-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.NewestUpdate(context.Model.Milestones),
        OwnerRole = context.Model.Settings.Owners.Progress,
        Invented = PlanContext.AnyInvented(context.Model.Milestones),
        Source = PlanContext.DataFile("milestones.csv"),
        All = Count(context.Strings["counts-all"], null, context.Model.Milestones),
        Groupings =
        [
            .. Enum.GetValues<MilestoneGrouping>().Select(grouping => (
                grouping,
                MilestoneGroup.By(grouping, context.Model.Milestones).Select(group => Count(grouping, group)).ToImmutableArray())),
        ],
        Data = [PlanContext.Table("milestone-counts", context.Strings["counts-title"]), .. Tables()],
    };

    private CountedGroup Count(MilestoneGrouping grouping, MilestoneGroup group)
    {
        var page = grouping switch
        {
            MilestoneGrouping.Workspace => context.Links.Workspace(group.Key),
            MilestoneGrouping.Strand => context.Links.Strand(group.Key),
            _ => null,
        };
        var name = grouping switch
        {
            MilestoneGrouping.Quarter => group.Milestones[0].Due.Months,
            MilestoneGrouping.OwnerRole => group.Key,
            _ => page?.Title ?? context.Strings["counts-no-strand"],
        };
        return Count(name, page, group.Milestones);
    }

    private CountedGroup Count(string name, PageReference? page, IEnumerable<MilestoneState> states) =>
        new(name, page, new StatusCounts(states), states.Count(context.Dependencies.IsHeldUp));

    private ImmutableArray<TableReference> Tables() =>
        [PlanContext.Table("milestones", context.Strings["table-milestones"]), PlanContext.Table("updates", context.Strings["table-updates"])];
}
