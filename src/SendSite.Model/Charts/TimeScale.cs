using System.Collections.Immutable;
using System.Globalization;

namespace SendSite.Model.Charts;

/// <summary>A straight scale of days whose marks are the first days of months, as close as their labels can stand on a phone.</summary>
/// <param name="From">The day at the left.</param>
/// <param name="To">The day at the right, later.</param>
/// <param name="Months">From one mark to the next.</param>
public sealed record TimeScale(DateOnly From, DateOnly To, int Months)
{
    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 600];

    /// <summary>Words this near to an edge, as a share of the width, stand inside it.</summary>
    private const double Edge = 0.12;

    /// <summary>The first days of months between the ends, each with its label: <c>Oct 2026</c>, or <c>2027</c> where a mark is a new year.</summary>
    public ImmutableArray<(DateOnly At, string Label)> Ticks
    {
        get
        {
            var ticks = ImmutableArray.CreateBuilder<(DateOnly At, string Label)>();
            for (var month = new DateOnly(From.Year, 1, 1); month <= To; month = month.AddMonths(Math.Min(Months, 12)))
            {
                if (month >= From && (Months <= 12 || month.Year % (Months / 12) == 0))
                {
                    ticks.Add((month, month.ToString(Months < 12 ? "MMM yyyy" : "yyyy", CultureInfo.InvariantCulture)));
                }
            }

            return ticks.ToImmutable();
        }
    }

    /// <summary>A scale for some days, at least one.</summary>
    /// <param name="width">How wide the plot is where it is narrowest, in em.</param>
    public static TimeScale Fit(IEnumerable<DateOnly> days, double width)
    {
        var all = days.ToList();
        var (from, to) = (all.Min(), all.Max());
        if (from == to)
        {
            (from, to) = (from.AddMonths(-1), to.AddMonths(1));
        }

        return Steps.Select(months => new TimeScale(from, to, months)).First(scale => scale.Months == Steps[^1] || scale.HasRoom(width));
    }

    /// <summary>How far along a day lies: 0 at the left, 1 at the right.</summary>
    public double Share(DateOnly day) => (day.DayNumber - From.DayNumber) / (double)(To.DayNumber - From.DayNumber);

    /// <summary>Which part of some words stands at a place across, so that they do not run over the edge.</summary>
    public static TextAnchor Side(double share) => share < Edge ? TextAnchor.Start : share > 1 - Edge ? TextAnchor.End : TextAnchor.Middle;

    private bool HasRoom(double width)
    {
        var boxes = Ticks.Select(tick => new PlacedLabel(tick.Label, Share(tick.At), 0, Side(Share(tick.At)), Strong: false).Box(width)).ToList();
        return boxes.Zip(boxes.Skip(1)).All(pair => pair.Second.Left - pair.First.Right >= TextSize.Gap);
    }
}
