using System.Collections.Immutable;

namespace SendSite.Reading.Csv;

/// <summary>Where each cell of a record stands, and where its quotation marks go wrong (RFC 4180).</summary>
/// <param name="Cells">The first character of each cell's value, inside its quotation mark.</param>
/// <param name="Unclosed">A quotation mark that is never closed.</param>
/// <param name="Stray">The first quotation mark inside a value that is not doubled, or not around the whole value.</param>
internal sealed record CsvLayout(ImmutableArray<CsvPlace> Cells, CsvPlace? Unclosed, CsvPlace? Stray)
{
    public static CsvLayout Of(string raw) => new CsvLayoutScan(raw).Run();

    public CsvPlace CellAt(int index) => Cells[Math.Min(index, Cells.Length - 1)];
}
