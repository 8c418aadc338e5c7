using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Lines that spaces or bars set in columns.</summary>
/// <param name="Element">What holds the lines.</param>
/// <param name="Rows">How many lines.</param>
/// <param name="IsSure">Whether they can only be a table: words head the columns, all lines have as many, and nothing looks like code or a program's output.</param>
internal sealed record SpacedTable(IElement Element, int Rows, bool IsSure);
