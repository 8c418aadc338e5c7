namespace SendSite.Model.Charts;

/// <summary>Words that would like to stand beside a point of a chart.</summary>
/// <param name="Text">What they say.</param>
/// <param name="X">The point's place across: 0 at the left, 1 at the right.</param>
/// <param name="Y">The point's place down, in em.</param>
/// <param name="Side">Where they would rather stand; any other side will do.</param>
/// <param name="Strong">Set in bold.</param>
/// <param name="InShort">Fewer words, for where all of them have no room close to the point.</param>
/// <param name="Names">The line whose name it is: without a place, the key above the plot says it.</param>
public sealed record LabelWish(string Text, double X, double Y, LabelSide Side = LabelSide.Above, bool Strong = false, string? InShort = null, LineStyle? Names = null)
{
    /// <summary>For words about a stretch between two heights: where the other end lies, in em down, beside which they may stand as well.</summary>
    public double? OrFrom { get; init; }
}
