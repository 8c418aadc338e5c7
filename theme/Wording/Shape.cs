namespace SendSite.Theme.Wording;

/// <summary>The small drawings beside words, told apart without colour.</summary>
public enum Shape
{
    Tick,
    Arrow,
    Triangle,
    Clock,
    Octagon,
    Dots,
    Ring,
    Cross,
    Down,
    OneBar,
    TwoBars,
    ThreeBars,
    FourBars,
}
