using SendSite.Model.Publishing;

namespace SendSite.Model.Charts;

/// <summary>One bar with its figure in words at its end.</summary>
/// <param name="Number">Absent where the figure may not be or cannot be shown: no bar, only the words.</param>
/// <param name="Words">The figure with its unit, or its symbol.</param>
public sealed record Bar(BarStyle Style, decimal? Number, string Words)
{
    public static Bar Of(BarStyle style, PublishedValue value, string words) => new(style, value.Number, words);
}
