using SendSite.Model.Delivery;

namespace SendSite.Theme.Wording;

public static class StatusWords
{
    public static TagLook Look(this MilestoneStatus status) => status switch
    {
        MilestoneStatus.Done => new("status-done", Tone.Good, Shape.Tick),
        MilestoneStatus.OnTrack => new("status-on-track", Tone.Fair, Shape.Arrow),
        MilestoneStatus.AtRisk => new("status-at-risk", Tone.Doubt, Shape.Triangle),
        MilestoneStatus.Late => new("status-late", Tone.Doubt, Shape.Clock),
        MilestoneStatus.Overdue => new("status-overdue", Tone.Bad, Shape.Octagon),
        MilestoneStatus.NoRecentUpdate => new("status-no-recent-update", Tone.Quiet, Shape.Dots),
        MilestoneStatus.NotStarted => new("status-not-started", Tone.Quiet, Shape.Ring),
        MilestoneStatus.Dropped => new("status-dropped", Tone.Quiet, Shape.Cross),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The word of an update, which is one of the milestone's own words.</summary>
    public static TagLook Look(this UpdateStatus status) => status switch
    {
        UpdateStatus.OnTrack => MilestoneStatus.OnTrack.Look(),
        UpdateStatus.AtRisk => MilestoneStatus.AtRisk.Look(),
        UpdateStatus.Late => MilestoneStatus.Late.Look(),
        UpdateStatus.Done => MilestoneStatus.Done.Look(),
        UpdateStatus.Dropped => MilestoneStatus.Dropped.Look(),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
