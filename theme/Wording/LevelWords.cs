using SendSite.Model.Maturity;

namespace SendSite.Theme.Wording;

public static class LevelWords
{
    public static TagLook Look(this Level level) => level switch
    {
        Level.NotYetEmerging => new("level-not-yet-emerging", Tone.Quiet, Shape.OneBar),
        Level.Emerging => new("level-emerging", Tone.Quiet, Shape.TwoBars),
        Level.Developing => new("level-developing", Tone.Fair, Shape.ThreeBars),
        Level.Maturing => new("level-maturing", Tone.Good, Shape.FourBars),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
