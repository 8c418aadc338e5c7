using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Model.Plan;

namespace SendSite.Model.Pages.Planning;

/// <summary>How we are doing: the verdict page, the workspaces and what slipped.</summary>
internal sealed class ProgressPlanner(PlanContext context)
{
    public IEnumerable<Page> Pages()
    {
        yield return Verdict();
        yield return new WorkspaceListPage
        {
            Route = Route.Of("/progress/workspaces/"),
            Title = context.Strings["workspaces-title"],
            Summary = context.Strings["workspaces-summary"],
            Section = SiteSection.Progress,
            Reviewed = context.NewestUpdate(context.Model.Milestones),
            OwnerRole = context.Model.Settings.Owners.Progress,
            Invented = PlanContext.AnyInvented(context.Model.Milestones),
            Source = PlanContext.DataFile("workspaces.yml"),
            Workspaces = Workspaces(context),
        };
        foreach (var progress in context.Model.Workspaces)
        {
            yield return Workspace(progress);
        }

        foreach (var page in new MilestoneLogPlanner(context).Pages())
        {
            yield return page;
        }

        foreach (var page in new StandingPagePlanner(context).Below("progress"))
        {
            yield return page;
        }
    }

    public static ImmutableArray<WorkspaceSummary> Workspaces(PlanContext context) =>
        [.. context.Model.Workspaces.Select(entry => new WorkspaceSummary(context.Links.Workspace(entry.Workspace.Id)!, entry.Workspace, entry.Counts, entry.Milestones.Count(context.Dependencies.IsHeldUp)))];

    private VerdictPage Verdict()
    {
        var model = context.Model;
        var words = context.Standing("progress");
        return new VerdictPage
        {
            Route = Route.Of("/progress/"),
            Title = words?.Title ?? context.Strings["section-progress"],
            Summary = words?.Summary ?? context.Strings["section-progress-summary"],
            Section = SiteSection.Progress,
            Reviewed = context.NewestUpdate(model.Milestones),
            OwnerRole = words?.OwnerRole ?? model.Settings.Owners.Progress,
            Invented = PlanContext.AnyInvented(model.Milestones),
            Body = words?.Body,
            Source = words?.Source ?? PlanContext.DataFile("updates.csv"),
            Counts = new StatusCounts(model.Milestones),
            Verdicts = MeasuresPlanner.Count(model.Measures),
            Places = MeasuresPlanner.Count(context.Places.Select(entry => entry.Judgement.Verdict)),
            Workspaces = Workspaces(context),
            Goals = [.. model.Plan.Goals.Select(Goal)],
            ChangesThisQuarter = MilestoneLogPlanner.ThisQuarter(context),
            ChangesLastThirtyDays = MilestoneLogPlanner.LastThirtyDays(context),
            Links = Links(),
        };
    }

    private ImmutableArray<LinkGroup> Links() =>
    [
        new LinkGroup(
            "progress-work-title",
            [
                context.Link("/progress/workspaces/", "workspaces"),
                context.Link("/progress/measures/", "measures"),
                context.Link("/progress/counts/", "counts"),
                context.Link("/progress/changes/", "changes"),
                context.Link("/progress/slipped/", "slipped"),
                context.Link("/progress/places/", "places"),
                context.Link("/progress/spend/", "spend"),
                context.Link("/progress/risks/", "risks"),
            ]),
        new LinkGroup(
            "progress-summaries-title",
            [
                context.Link(ImpactPlanner.Root, "impact"),
                .. context.Model.Themes.IsEmpty ? [] : new[] { context.Link(ThemesPlanner.Root, "themes") },
            ]),
        new LinkGroup(
            "progress-plan-title",
            [
                context.Link("/progress/plan/", "plan"),
                context.Link("/progress/roadmap/", "roadmap"),
                context.Link("/progress/boards/", "boards"),
                .. context.Model.Assessments.IsEmpty ? [] : new[] { context.Link("/progress/maturity/", "maturity") },
                context.Link("/progress/requirements/", "requirements"),
                context.Link("/data/", "data"),
            ]),
    ];

    private GoalSummary Goal(Goal goal)
    {
        var measures = context.Model.Measures.Where(entry => entry.Measure.Goals.Any(reference => reference.Id == goal.Id)).ToImmutableArray();
        var workspaces = context.Model.Workspaces.Where(entry => entry.Workspace.Goals.Any(reference => reference.Id == goal.Id)).ToImmutableArray();
        return new GoalSummary(
            goal,
            MeasuresPlanner.Count(measures),
            new StatusCounts(workspaces.SelectMany(entry => entry.Milestones)),
            [.. measures.Select(entry => context.Links.Measure(entry.Measure.Id)!)],
            [.. workspaces.Select(entry => context.Links.Workspace(entry.Workspace.Id)!)]);
    }

    private WorkspacePage Workspace(WorkspaceProgress progress)
    {
        var workspace = progress.Workspace;
        var board = context.Model.Boards.FirstOrDefault(entry => entry.Workspace?.Id == workspace.Id);
        return new WorkspacePage
        {
            Route = context.Links.Workspace(workspace.Id)!.Route,
            Title = workspace.Title,
            Summary = workspace.Outcome,
            Section = SiteSection.Progress,
            Reviewed = context.NewestUpdate(progress.Milestones),
            OwnerRole = workspace.OwnerRoles.IsEmpty ? context.Model.Settings.Owners.Progress : string.Join(", ", workspace.OwnerRoles),
            Invented = PlanContext.AnyInvented(progress.Milestones),
            Source = workspace.Source,
            Progress = progress,
            Quarters = context.Milestones.ByQuarter(progress, context.Links),
            Strands = context.Links.Strands(workspace.Strands),
            Goals = context.Goals(workspace.Goals),
            Board = board is null ? null : new PageReference(Route.Of("/progress/boards/"), board.Title, Anchor: board.Id),
            Data = [PlanContext.Table("milestones", context.Strings["table-milestones"]), PlanContext.Table("updates", context.Strings["table-updates"])],
        };
    }
}
