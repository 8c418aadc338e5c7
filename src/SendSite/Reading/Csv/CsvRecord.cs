using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Csv;

/// <summary>One record of a table as the file holds it.</summary>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Raw">Its characters with quotation marks, commas and line breaks.</param>
/// <param name="Cells">Its values, without the space around them.</param>
internal sealed record CsvRecord(string File, int Line, string Raw, ImmutableArray<string> Cells)
{
    private CsvLayout? _layout;

    public CsvLayout Layout => _layout ??= CsvLayout.Of(Raw);

    /// <summary>Where the record starts.</summary>
    public SourceSpan Span => new(File, Line, 1, 0);

    /// <summary>Where a cell is written; the end of the record for one it does not have.</summary>
    public SourceSpan SpanOf(int cell)
    {
        var place = Layout.CellAt(cell);
        var length = cell < Cells.Length && !Cells[cell].Contains('\n', StringComparison.Ordinal) ? Cells[cell].Length : 0;
        return At(place, length);
    }

    public SourceSpan At(CsvPlace place, int length) => new(File, Line + place.LinesDown, place.Column, length);
}
