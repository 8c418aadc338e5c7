using SendSite.Model.Measures;

namespace SendSite.Theme.Wording;

public static class VerdictWords
{
    public static TagLook Look(this Verdict verdict) => verdict switch
    {
        Verdict.Met => new("verdict-met", Tone.Good, Shape.Tick),
        Verdict.OnCourse => new("verdict-on-course", Tone.Fair, Shape.Arrow),
        Verdict.Behind => new("verdict-behind", Tone.Doubt, Shape.Triangle),
        Verdict.MovingAway => new("verdict-moving-away", Tone.Bad, Shape.Down),
        Verdict.TooEarly => new("verdict-too-early", Tone.Quiet, Shape.Clock),
        Verdict.NoData => new("verdict-no-data", Tone.Quiet, Shape.Dots),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };
}
