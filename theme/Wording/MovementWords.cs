using SendSite.Model.Impact;

namespace SendSite.Theme.Wording;

public static class MovementWords
{
    public static TagLook Look(this Movement movement) => movement switch
    {
        Movement.Better => new("movement-better", Tone.Good, Shape.Tick),
        Movement.Same => new("movement-same", Tone.Quiet, Shape.Ring),
        Movement.Worse => new("movement-worse", Tone.Bad, Shape.Down),
        _ => throw new ArgumentOutOfRangeException(nameof(movement), movement, null),
    };
}
