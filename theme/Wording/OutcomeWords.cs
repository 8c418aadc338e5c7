using SendSite.Model.Impact;

namespace SendSite.Theme.Wording;

public static class OutcomeWords
{
    public static TagLook Look(this MilestoneOutcome outcome) => outcome switch
    {
        MilestoneOutcome.Kept => new("outcome-kept", Tone.Good, Shape.Tick),
        MilestoneOutcome.KeptLate => new("outcome-kept-late", Tone.Fair, Shape.Clock),
        MilestoneOutcome.ToCome => new("outcome-to-come", Tone.Quiet, Shape.Ring),
        MilestoneOutcome.Missed => new("outcome-missed", Tone.Bad, Shape.Octagon),
        MilestoneOutcome.MovedOn => new("outcome-moved-on", Tone.Doubt, Shape.Arrow),
        MilestoneOutcome.Dropped => new("outcome-dropped", Tone.Quiet, Shape.Cross),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
