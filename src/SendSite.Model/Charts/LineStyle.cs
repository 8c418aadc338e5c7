namespace SendSite.Model.Charts;

/// <summary>How a line is drawn: its dashes and its markers tell it apart, its colour only helps.</summary>
public enum LineStyle
{
    /// <summary>Unbroken, with round markers: what happened.</summary>
    Solid,

    /// <summary>Long dashes, with diamonds: what was promised or expected.</summary>
    Dashed,

    /// <summary>Dots, with squares: somebody else's figures, or a second figure of ours.</summary>
    Dotted,

    /// <summary>Dashes and dots in turn, with triangles: yet another's.</summary>
    DashDotted,
}
