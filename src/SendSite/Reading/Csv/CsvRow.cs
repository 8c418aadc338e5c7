using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;

namespace SendSite.Reading.Csv;

/// <summary>One row of a table, its cells by column name.</summary>
internal sealed class CsvRow : IFields
{
    private readonly CsvHeader _header;
    private readonly CsvRecord _record;

    public CsvRow(CsvHeader header, CsvRecord record, DiagnosticBag bag)
    {
        _header = header;
        _record = record;
        // The cells of a row that is out of joint are read, but what is wrong with them is not worth saying.
        Bag = ReportJoints(bag) ? new DiagnosticBag() : bag;
        ReportBlanks();
    }

    public DiagnosticBag Bag { get; }

    public SourceSpan Span => _record.Span;

    public Field? Find(string name)
    {
        var index = _header.IndexOf(name);
        return index >= 0 && index < _record.Cells.Length && _record.Cells[index].Length > 0
            ? new Field(name, _record.Cells[index], _record.SpanOf(index))
            : null;
    }

    /// <summary>The values between semicolons.</summary>
    public ImmutableArray<Field> FindAll(string name)
    {
        if (Find(name) is not { } cell)
        {
            return [];
        }

        var values = ImmutableArray.CreateBuilder<Field>();
        var start = 0;
        foreach (var part in cell.Text.Split(';'))
        {
            var text = part.Trim();
            if (text.Length > 0)
            {
                var column = cell.Span.Column + start + part.IndexOf(text, StringComparison.Ordinal);
                values.Add(new Field(name, text, cell.Span with { Column = column, Length = text.Length }));
            }

            start += part.Length + 1;
        }

        return values.ToImmutable();
    }

    /// <summary>Reports quotation marks and numbers of cells that are wrong; true when there are any.</summary>
    private bool ReportJoints(DiagnosticBag bag)
    {
        var layout = _record.Raw.Contains('"', StringComparison.Ordinal) ? _record.Layout : null;
        if (layout?.Unclosed is { } unclosed)
        {
            bag.Report(
                ReadingRules.UnclosedQuote,
                _record.At(unclosed, 1),
                "A quotation mark opens here and is never closed, so the rest of the file is read as one value.",
                "Put a quotation mark at the end of the value.");
            return true;
        }

        if (layout?.Stray is { } stray)
        {
            bag.Report(
                ReadingRules.StrayQuote,
                _record.At(stray, 1),
                "A quotation mark stands inside a value.",
                "Put quotation marks around the whole value, and double each one inside it: \"we said, \"\"we did\"\"\".");
            return true;
        }

        return ReportCellCount(bag);
    }

    private bool ReportCellCount(DiagnosticBag bag)
    {
        var cells = _record.Cells.Length;
        var columns = _header.Names.Length;
        for (var index = columns; index < cells; index++)
        {
            if (_record.Cells[index].Length > 0)
            {
                bag.Report(
                    ReadingRules.TooManyCells,
                    _record.SpanOf(index),
                    FormattableString.Invariant($"This row has more cells than the {columns} columns of the table."),
                    "If a value has a comma in it, put quotation marks around the value.");
                return true;
            }
        }

        if (cells < columns)
        {
            bag.Report(
                ReadingRules.TooFewCells,
                Span,
                FormattableString.Invariant($"This row has {cells} {(cells == 1 ? "cell" : "cells")}, but the table has {columns} columns."),
                "Keep a comma for every empty cell, so that each value stands in its own column.");
        }

        return cells < columns;
    }

    private void ReportBlanks()
    {
        foreach (var column in _header.Columns.Fields.Where(column => column.IsRequired && Find(column.Name) is null))
        {
            Bag.Report(
                ReadingRules.MissingValue,
                _record.SpanOf(_header.IndexOf(column.Name)),
                $"\"{column.Name}\" is empty.",
                "Every row of this table needs it. Fill in the cell.");
        }
    }
}
