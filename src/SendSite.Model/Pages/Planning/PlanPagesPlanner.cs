using System.Collections.Immutable;
using SendSite.Model.Plan;

namespace SendSite.Model.Pages.Planning;

/// <summary>The plan itself: on a page, in full, by strand, and its places, risks, money, boards and requirements.</summary>
internal sealed class PlanPagesPlanner(PlanContext context)
{
    public IEnumerable<Page> Pages()
    {
        yield return PlanOnAPage();
        yield return new PlanDetailPage
        {
            Route = Route.Of("/progress/plan/in-full/"),
            Title = context.Strings["plan-in-full-title"],
            Summary = context.Strings["plan-in-full-summary"],
            Section = SiteSection.Progress,
            Reviewed = context.Model.Plan.Dated,
            OwnerRole = context.Model.Settings.Owners.Progress,
            Source = context.Model.Plan.Source,
            Plan = context.Model.Plan,
        };
        yield return Roadmap();
        foreach (var strand in context.Model.Plan.Strands)
        {
            yield return Strand(strand);
        }

        yield return Places();
        yield return Risks();
        yield return Spend();
        yield return Boards();
        yield return Requirements();
    }

    private PlanPage PlanOnAPage() => new()
    {
        Route = Route.Of("/progress/plan/"),
        Title = context.Strings["plan-title"],
        Summary = context.Strings["plan-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.Model.Plan.Dated,
        OwnerRole = context.Model.Settings.Owners.Progress,
        Source = context.Model.Plan.Source,
        Plan = context.Model.Plan,
        Strands = Strands(),
        Workspaces = ProgressPlanner.Workspaces(context),
        More = [context.Link("/progress/plan/in-full/", "plan-in-full"), context.Link("/progress/roadmap/", "roadmap")],
    };

    private ImmutableArray<StrandSummary> Strands() =>
    [
        .. context.Model.Plan.Strands.Select(strand => new StrandSummary(
            context.Links.Strand(strand.Id)!,
            strand,
            [.. context.Model.Plan.Years.Select(year => (year, context.Model.Roadmap.Count(action => action.Strand.Id == strand.Id && action.Year == year)))])),
    ];

    private RoadmapPage Roadmap() => new()
    {
        Route = Route.Of("/progress/roadmap/"),
        Title = context.Strings["roadmap-title"],
        Summary = context.Strings["roadmap-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.Model.Plan.Dated,
        OwnerRole = context.Model.Settings.Owners.Progress,
        Source = PlanContext.DataFile("roadmap.csv"),
        Years = context.Model.Plan.Years,
        Strands = Strands(),
        Data = [PlanContext.Table("roadmap", context.Strings["roadmap-title"])],
    };

    private StrandPage Strand(Strand strand) => new()
    {
        Route = context.Links.Strand(strand.Id)!.Route,
        Title = context.Strings.Format("strand-title", strand.Title),
        Summary = context.Strings.Format("strand-summary", strand.Title),
        Section = SiteSection.Progress,
        Reviewed = context.Model.Plan.Dated,
        OwnerRole = context.Model.Settings.Owners.Progress,
        Source = strand.Source,
        Strand = strand,
        Years =
        [
            .. context.Model.Plan.Years.Select(year => (
                year,
                context.Model.Roadmap.Where(action => action.Strand.Id == strand.Id && action.Year == year).ToImmutableArray())),
        ],
        Milestones = [.. context.Milestones.All.Where(entry => entry.State.Milestone.Strand?.Id == strand.Id)],
        Measures =
        [
            .. context.Model.Measures
                .Where(entry => entry.Measure.Strands.Any(reference => reference.Id == strand.Id))
                .Select(entry => context.Links.Measure(entry.Measure.Id)!),
        ],
    };

    private PlacesPage Places() => new()
    {
        Route = Route.Of("/progress/places/"),
        Title = context.Strings["places-title"],
        Summary = context.Strings["places-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.Newest(context.Model.Places.Select(row => row.Published)),
        OwnerRole = context.Model.Settings.Owners.Progress,
        Invented = context.Model.Places.Any(row => row.Invented),
        Source = PlanContext.DataFile("places.csv"),
        Settings = [.. context.Places],
        Data = [PlanContext.Table("places", context.Strings["table-places"]), PlanContext.Table("places-verdicts", context.Strings["table-places-verdicts"])],
    };

    private RisksPage Risks() => new()
    {
        Route = Route.Of("/progress/risks/"),
        Title = context.Strings["risks-title"],
        Summary = context.Strings["risks-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.Newest(context.Model.Risks.SelectMany(entry => entry.Changes).Select(change => change.Published)),
        OwnerRole = context.Model.Settings.Owners.Progress,
        Invented = context.Model.Risks.Any(entry => entry.Changes.Any(change => change.Invented)),
        Source = PlanContext.DataFile("risks.yml"),
        Risks = context.Model.Risks,
        Data = [PlanContext.Table("risks", context.Strings["risks-title"]), PlanContext.Table("risk-history", context.Strings["table-risk-history"])],
    };

    private SpendPage Spend() => new()
    {
        Route = Route.Of("/progress/spend/"),
        Title = context.Strings["spend-title"],
        Summary = context.Strings["spend-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.Newest(context.Model.Spend.Select(row => row.Published)),
        OwnerRole = context.Model.Settings.Owners.Progress,
        Invented = context.Model.Spend.Any(row => row.Invented),
        Source = PlanContext.DataFile("spend.csv"),
        Years = [.. context.Model.Spend.GroupBy(row => row.Year).OrderBy(group => group.Key).Select(group => (group.Key, group.ToImmutableArray()))],
        Data = [PlanContext.Table("spend", context.Strings["spend-title"])],
    };

    private BoardsPage Boards() => new()
    {
        Route = Route.Of("/progress/boards/"),
        Title = context.Strings["boards-title"],
        Summary = context.Strings["boards-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.Model.Plan.Dated,
        OwnerRole = context.Model.Settings.Owners.Progress,
        Source = PlanContext.DataFile("governance.yml"),
        Boards = [.. context.Model.Boards.Select(Entry)],
    };

    private BoardEntry Entry(Board board)
    {
        var above = context.Model.Boards.FirstOrDefault(other => other.Id == board.EscalatesTo.Id);
        return new BoardEntry(
            board,
            above?.Title ?? board.EscalatesTo.Id,
            above is null ? null : new PageReference(Route.Of("/progress/boards/"), above.Title, Anchor: above.Id),
            board.Workspace is { } workspace ? context.Links.Workspace(workspace.Id) : null);
    }

    private RequirementsPage Requirements() => new()
    {
        Route = Route.Of("/progress/requirements/"),
        Title = context.Strings["requirements-title"],
        Summary = context.Strings["requirements-summary"],
        Section = SiteSection.Progress,
        Reviewed = context.Model.Plan.Dated,
        OwnerRole = context.Model.Settings.Owners.Progress,
        Source = PlanContext.DataFile("requirements.yml"),
        Groups =
        [
            .. context.Model.RequirementGroups.Select(group => (
                group,
                group.Requirements.Select(Entry).ToImmutableArray())),
        ],
    };

    private RequirementEntry Entry(CoreRequirement requirement)
    {
        var answer = context.Model.RequirementAnswers.FirstOrDefault(entry => entry.Requirement.Id == requirement.Id);
        return new RequirementEntry(
            requirement,
            answer,
            [.. answer?.MetBy.Select(evidence => (PageReference.Parse(evidence.Page.Id), evidence.How)).Where(entry => entry.Item1 is not null).Select(entry => (entry.Item1!, entry.How)) ?? []]);
    }
}
