using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Delivery;

namespace SendSite.Model.Pages.Planning;

/// <summary>Every milestone's state and where it stands on the site.</summary>
internal sealed class MilestoneDirectory
{
    private readonly Dictionary<string, MilestoneSummary> _byId;
    private readonly MilestoneDependencies _dependencies;

    public MilestoneDirectory(SiteModel model, MilestoneDependencies dependencies, ContentLinks links)
    {
        All = [.. model.Milestones.Select(state => Summarise(state, links))];
        _dependencies = dependencies;
        _byId = All.ToDictionary(summary => summary.State.Milestone.Id, StringComparer.Ordinal);
    }

    /// <summary>In workspace and file order.</summary>
    public ImmutableArray<MilestoneSummary> All { get; }

    public MilestoneDetail Detail(MilestoneState state, ContentLinks links) => new(
        state,
        state.Milestone.Strand is { } strand ? links.Strand(strand.Id) : null,
        [.. _dependencies.Of(state).Select(before => new PrecedingMilestone(_byId[before.State.Milestone.Id], before.HoldUp))],
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

    /// <summary>What changed from a day to the as-of date and is still so.</summary>
    public MilestoneChanges Since(DateOnly day) => new(day, [.. Enum.GetValues<ChangeKind>().Select(kind => (kind, Of(kind, day)))]);

    private ImmutableArray<MilestoneChange> Of(ChangeKind kind, DateOnly since) =>
    [
        .. All.Select(entry => (Entry: entry, Day: Day(kind, entry.State)))
            .Where(change => change.Day >= since)
            .OrderByDescending(change => change.Day)
            .Select(change => new MilestoneChange(change.Entry, change.Day!.Value)),
    ];

    /// <summary>The day a milestone came to be so; absent when it is not.</summary>
    private static DateOnly? Day(ChangeKind kind, MilestoneState state) => (kind, state.Status) switch
    {
        (ChangeKind.Done, MilestoneStatus.Done) => state.Since,
        (ChangeKind.Late, MilestoneStatus.Late) => state.Since,
        (ChangeKind.Overdue, MilestoneStatus.Overdue) => state.Since,
        (ChangeKind.Dropped, MilestoneStatus.Dropped) => state.Since,
        (ChangeKind.Moved, _) when state.Moved => state.Moves.Max(move => move.Update.PublicFrom),
        _ => null,
    };

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
