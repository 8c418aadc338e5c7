using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>
/// Finds each label a place beside its point where, at every width the plot may have, it touches no other label, no marker and no line.
/// A label without such a place is left out: the key above the plot says it instead.
/// </summary>
/// <param name="size">The room there is.</param>
/// <param name="lines">Every stretch of line, as shares across and em down.</param>
/// <param name="markers">The middle of every marker.</param>
public sealed class LabelPlacer(PlotSize size, ImmutableArray<PlotLine> lines, ImmutableArray<(double X, double Y)> markers)
{
    private const double MarkerReach = 0.42;

    /// <summary>How near its point a label begins to be asked whether something else is nearer.</summary>
    private const double Touching = 0.45;

    /// <summary>How far a label's foot may stand from its point.</summary>
    private static readonly double[] Above = [-0.8, -1.3];

    private static readonly double[] Below = [1.45, 2.0];

    /// <summary>A line's name may stand further from it than a point's figure.</summary>
    private static readonly double[] Far = [-2.2, 2.9];

    /// <summary>On the point's own level, and a little off it where a line leads on from there.</summary>
    private static readonly double[] After = [0.35, -0.1, 0.8];

    private static readonly TextAnchor[] Sides = [TextAnchor.Middle, TextAnchor.End, TextAnchor.Start];

    private readonly List<PlacedLabel> _placed = [];

    /// <summary>Labels that are there already and must be left room.</summary>
    public LabelPlacer Around(IEnumerable<PlacedLabel> labels)
    {
        _placed.AddRange(labels);
        return this;
    }

    /// <summary>The label's place; nothing when there is none.</summary>
    public PlacedLabel? Place(LabelWish wish)
    {
        var found = Find(wish) ?? (wish.OrFrom is { } other ? Find(wish with { Y = other, Side = LabelSide.Above }) : null);
        if (found is not null)
        {
            _placed.Add(found);
        }

        return found;
    }

    private PlacedLabel? Find(LabelWish wish) =>
        Places(wish).FirstOrDefault(label => size.Widths.All(width => IsFree(label.Box(width), width) && IsNearest(wish, label.Box(width), width)));

    /// <summary>Every place the label could take, the most wanted first.</summary>
    private static IEnumerable<PlacedLabel> Places(LabelWish wish) => wish.InShort is { } few
        ? Near(wish).Concat(Near(wish with { Text = few }))
        : Near(wish).Concat(wish.Names is null ? [] : Stacked(wish, Far));

    private static IEnumerable<PlacedLabel> Near(LabelWish wish)
    {
        var (above, below) = (Stacked(wish, Above), Stacked(wish, Below));
        return wish.Side switch
        {
            LabelSide.After => Beside(wish).Concat(above).Concat(below),
            LabelSide.Below => below.Concat(Beside(wish)).Concat(above),
            _ => above.Concat(Beside(wish)).Concat(below),
        };
    }

    private static IEnumerable<PlacedLabel> Stacked(LabelWish wish, double[] distances) =>
        from distance in distances
        from side in Sides
        select new PlacedLabel(wish.Text, wish.X, wish.Y + distance, side, wish.Strong);

    private static IEnumerable<PlacedLabel> Beside(LabelWish wish) =>
        After.Select(distance => new PlacedLabel(wish.Text, wish.X, wish.Y + distance, TextAnchor.Start, wish.Strong, Shift: 0.7));

    private bool IsFree(ChartBox box, double width) =>
        box.Left >= 0 && box.Right <= width + TextSize.Gap && box.Top >= 0 && box.Bottom <= size.Bottom - 0.15
        && !_placed.Any(label => label.Box(width) is var other && box.Overlaps(other with { Left = other.Left - TextSize.Gap, Right = other.Right + TextSize.Gap }))
        && !markers.Any(marker => box.Overlaps(Reach(marker, width)))
        && !lines.Any(line => box.IsCrossedBy(line.FromX * width, line.FromY, line.ToX * width, line.ToY));

    /// <summary>Nothing lies between the label and its point, or it would seem to belong to that.</summary>
    private bool IsNearest(LabelWish wish, ChartBox box, double width)
    {
        var (top, bottom) = box.Top > wish.Y ? (wish.Y + Touching, box.Top) : (box.Bottom, wish.Y - Touching);
        var across = wish.X * width;
        var between = new ChartBox(across - 0.1, top, across + 0.1, bottom);
        return top >= bottom
            || (!markers.Any(marker => between.Overlaps(Reach(marker, width)) && marker != (wish.X, wish.Y))
                && !lines.Any(line => between.IsCrossedBy(line.FromX * width, line.FromY, line.ToX * width, line.ToY)));
    }

    private static ChartBox Reach((double X, double Y) marker, double width) =>
        new((marker.X * width) - MarkerReach, marker.Y - MarkerReach, (marker.X * width) + MarkerReach, marker.Y + MarkerReach);
}
