using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>
/// A straight scale of values whose marks are round numbers: 1, 2 or 5 times a power of ten apart. It starts at nought unless every
/// value lies so far from nought, and so close together, that nobody could see them differ.
/// </summary>
/// <param name="Low">The value at the bottom.</param>
/// <param name="High">The value at the top, above <paramref name="Low"/>.</param>
/// <param name="Step">From one mark to the next.</param>
public sealed record ValueScale(decimal Low, decimal High, decimal Step)
{
    /// <summary>Values that spread less than this share of the largest are looked at from close by.</summary>
    private const decimal Narrow = 0.1m;

    /// <summary>Beyond this the arithmetic of a decimal number runs out.</summary>
    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>False when the scale had to leave nought out: the reader is told.</summary>
    public bool StartsAtNought => Low == 0;

    /// <summary>Every mark from bottom to top.</summary>
    public ImmutableArray<decimal> Ticks
    {
        get
        {
            var ticks = ImmutableArray.CreateBuilder<decimal>();
            for (var tick = Low; tick <= High; tick += Step)
            {
                ticks.Add(tick);
            }

            return ticks.ToImmutable();
        }
    }

    /// <summary>A scale on which every value has a place, with no more than about five steps.</summary>
    /// <param name="values">What is to be shown; none gives a scale from 0 to 1.</param>
    /// <param name="finest">No step is smaller: 1 for what is counted, 0.1 for figures with one decimal place.</param>
    /// <param name="fromNought">True for bars, whose length is what is read, and for counts.</param>
    public static ValueScale Fit(IEnumerable<decimal> values, decimal finest, bool fromNought = false)
    {
        var all = values.Select(value => Math.Clamp(value, -Most, Most)).DefaultIfEmpty(0).ToList();
        var (least, most) = (all.Min(), all.Max());
        var spread = most - least;
        var isNarrow = !fromNought && least > 0 && spread > 0 && spread < most * Narrow;
        // Looked at from close by, the values fill the middle half, so that a small move does not look like the largest there could be.
        var (low, high) = isNarrow ? (least - (spread / 2), most + (spread / 2)) : (Math.Min(0, least), Math.Max(0, most));
        var step = Math.Max(RoundStep((high - low) / 4), finest);
        low = Math.Floor(low / step) * step;
        high = Math.Ceiling(high / step) * step;
        return new ValueScale(low, high == low ? low + step : high, step);
    }

    /// <summary>How far up a value lies: 0 at the bottom, 1 at the top.</summary>
    public double Share(decimal value) => (double)((Math.Clamp(value, -Most, Most) - Low) / (High - Low));

    /// <summary>The least of 1, 2 and 5 times a power of ten that is no smaller.</summary>
    private static decimal RoundStep(decimal atLeast)
    {
        if (atLeast <= 0)
        {
            return 0;
        }

        var power = 1m;
        while (power > atLeast && power > 0.000_000_1m)
        {
            power /= 10;
        }

        while (power * 10 <= atLeast)
        {
            power *= 10;
        }

        return power >= atLeast ? power : power * 2 >= atLeast ? power * 2 : power * 5 >= atLeast ? power * 5 : power * 10;
    }
}
