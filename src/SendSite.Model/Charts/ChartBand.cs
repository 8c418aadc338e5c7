using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>A stretch between a lower and a higher value at each day, with its middle: where a projection may end up.</summary>
/// <param name="Edges">In order of time.</param>
/// <param name="HasMiddle">False where the figures show no clear direction: only the range is drawn.</param>
public sealed record ChartBand(ImmutableArray<(DateOnly At, decimal Low, decimal Mid, decimal High)> Edges, bool HasMiddle)
{
    /// <summary>Every stretch of line it is drawn with: its outline, both ends of it too, and its middle.</summary>
    internal IEnumerable<((DateOnly At, decimal Value) From, (DateOnly At, decimal Value) To)> Lines
    {
        get
        {
            (DateOnly At, decimal Value)[] outline = [.. Edges.Select(edge => (edge.At, edge.High)), .. Edges.Reverse().Select(edge => (edge.At, edge.Low)), (Edges[0].At, Edges[0].High)];
            (DateOnly At, decimal Value)[] middle = HasMiddle ? [.. Edges.Select(edge => (edge.At, edge.Mid))] : [];
            return outline.Zip(outline.Skip(1)).Concat(middle.Zip(middle.Skip(1)));
        }
    }
}
