namespace SendSite.Model.Charts;

/// <summary>Words with a place on a chart where, at every width, they touch nothing else.</summary>
/// <param name="X">Across: 0 at the left, 1 at the right.</param>
/// <param name="Y">Down to the foot of the letters, in em.</param>
/// <param name="Shift">Further to the right, in em.</param>
public sealed record PlacedLabel(string Text, double X, double Y, TextAnchor Anchor, bool Strong, double Shift = 0)
{
    /// <summary>How far the letters reach above their foot, and below it.</summary>
    private const double Ascent = 0.95;

    private const double Descent = 0.28;

    /// <summary>The room it takes on a plot of some width, in em.</summary>
    public ChartBox Box(double width)
    {
        var wide = TextSize.Width(Text, Strong);
        var left = (X * width) + Shift - (Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => wide / 2, _ => wide });
        return new ChartBox(left, Y - Ascent, left + wide, Y + Descent);
    }
}
