using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>A cell and the slots of its table's grid that it fills, counted from 0.</summary>
/// <param name="Element">The cell.</param>
/// <param name="X">Its first column.</param>
/// <param name="Y">Its first row.</param>
/// <param name="Width">How many columns it spans.</param>
/// <param name="Height">How many rows it spans.</param>
/// <param name="Group">Which row group it stands in: rows of one thead, tbody or tfoot share a number.</param>
internal sealed record TableCell(IElement Element, int X, int Y, int Width, int Height, int Group)
{
    /// <summary>What the cell heads, by its role, its scope or its place.</summary>
    public HeaderKind Heads { get; set; }

    public bool IsHeader => Heads != HeaderKind.None;
}
