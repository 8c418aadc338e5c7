using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Delivery;

namespace SendSite.Model.Pages.Planning;

/// <summary>Every milestone's state and where it stands on the site.</summary>
internal sealed class MilestoneDirectory
{
    private readonly Dictionary<string, MilestoneSummary> _byId;

    public MilestoneDirectory(SiteModel model, ContentLinks links)
    {
        All = [.. model.Milestones.Select(state => Summarise(state, links))];
        _byId = All.ToDictionary(summary => summary.State.Milestone.Id, StringComparer.Ordinal);
    }

    /// <summary>In workspace and file order.</summary>
    public ImmutableArray<MilestoneSummary> All { get; }

    public MilestoneDetail Detail(MilestoneState state, ContentLinks links) => new(
        state,
        state.Milestone.Strand is { } strand ? links.Strand(strand.Id) : null,
        [.. state.Milestone.DependsOn.Select(Find).OfType<MilestoneSummary>()],
        state.Milestone.SameAs is { } same ? Find(same) : null);

    /// <summary>A workspace's milestones by the quarter now promised, with what it expects by then.</summary>
    public ImmutableArray<QuarterMilestones> ByQuarter(WorkspaceProgress progress, ContentLinks links) =>
    [
        .. progress.Milestones.Select(state => state.Due)
            .Concat(progress.Trajectory.Select(step => step.Quarter))
            .Distinct()
            .Order()
            .Select(quarter => new QuarterMilestones(
                quarter,
                [.. progress.Milestones.Where(state => state.Due == quarter).Select(state => Detail(state, links))],
                [.. progress.Trajectory.Where(step => step.Quarter == quarter)])),
    ];

    /// <summary>What changed from a day to the as-of date.</summary>
    public MilestoneChanges Since(DateOnly day) => new(
        day,
        [.. All.Where(entry => entry.State is { Status: MilestoneStatus.Done, Latest: { } latest } && latest.Date >= day)],
        [.. All.Where(entry => entry.State.Status == MilestoneStatus.Overdue && entry.State.Due.End.AddDays(1) >= day)],
        [.. All.Where(entry => entry.State.Moves.Any(move => move.Date >= day))]);

    private static MilestoneSummary Summarise(MilestoneState state, ContentLinks links)
    {
        var workspace = links.Workspace(state.Milestone.Workspace.Id)
            ?? throw new InvalidOperationException($"Milestone {state.Milestone.Id} has no workspace.");
        return new MilestoneSummary(
            state,
            new PageReference(workspace.Route, state.Milestone.Title, Anchor: state.Milestone.Id),
            workspace);
    }

    private MilestoneSummary? Find(Reference reference) => _byId.GetValueOrDefault(reference.Id);
}
