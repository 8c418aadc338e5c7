using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>
/// The room a plot has. Its height is fixed in em; its width is whatever the page gives it, so labels are placed for several widths at
/// once, from a phone's to a desk's.
/// </summary>
/// <param name="Top">Where the highest value lies, in em from the top of the drawing.</param>
/// <param name="Bottom">Where the lowest value lies.</param>
/// <param name="Height">The whole drawing, the labels below the plot among it.</param>
/// <param name="Widths">The widths to place labels for, the narrowest first, in em.</param>
public sealed record PlotSize(double Top, double Bottom, double Height, ImmutableArray<double> Widths)
{
    /// <summary>A chart by itself: the narrowest is a phone 320 pixels wide.</summary>
    public static readonly PlotSize Whole = new(2.2, 14.4, 16, [14.5, 17, 20, 25, 31, 38, 46]);

    /// <summary>One of several small charts side by side.</summary>
    public static readonly PlotSize Panel = new(1.8, 8.4, 10, [11, 13, 16, 20, 25, 30]);

    public double Narrowest => Widths[0];

    /// <summary>How far down a share of the scale lies, in em.</summary>
    public double Down(double share) => Bottom - ((Bottom - Top) * share);
}
