using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;

namespace SendSite.Reading.Csv;

/// <summary>The first row of a table: which column stands where.</summary>
/// <param name="Names">The column names as the file has them; trailing blank ones left out.</param>
internal sealed record CsvHeader(Shape Columns, ImmutableArray<string> Names)
{
    /// <summary>Checks the header; null when a needed column is missing, so that no row could be read.</summary>
    public static CsvHeader? Read(CsvRecord record, Shape columns, DiagnosticBag bag)
    {
        var header = new CsvHeader(columns, TrimEnd(record.Cells));
        var unknown = header.ReportUnknown(record, bag);
        return header.ReportMissing(record, unknown, bag) ? null : header;
    }

    public int IndexOf(string column) => Names.IndexOf(column);

    private ImmutableArray<string> ReportUnknown(CsvRecord record, DiagnosticBag bag)
    {
        var unknown = ImmutableArray.CreateBuilder<string>();
        for (var index = 0; index < Names.Length; index++)
        {
            var name = Names[index];
            if (IndexOf(name) is var first && first < index)
            {
                bag.Report(
                    ReadingRules.DuplicateColumn,
                    record.SpanOf(index),
                    $"The column \"{name}\" is here twice.",
                    "Keep one of the two columns.",
                    record.SpanOf(first));
            }
            else if (!Columns.Has(name))
            {
                unknown.Add(name);
                bag.Report(ReadingRules.UnknownColumn, record.SpanOf(index), $"There is no column \"{name}\" in this table.", HintFor(name));
            }
        }

        return unknown.ToImmutable();
    }

    /// <summary>Reports columns that are not there, except those an unknown one was probably meant to be.</summary>
    private bool ReportMissing(CsvRecord record, ImmutableArray<string> unknown, DiagnosticBag bag)
    {
        var broken = false;
        foreach (var column in Columns.Fields.Where(column => !Names.Contains(column.Name)))
        {
            broken |= column.IsRequired;
            if (!unknown.Any(name => Nearest(name) == column.Name))
            {
                bag.Report(
                    ReadingRules.MissingColumn,
                    record.Span,
                    $"The column \"{column.Name}\" is missing.",
                    $"The first row of this table is: {string.Join(",", Columns.Names)}");
            }
        }

        return broken;
    }

    private string HintFor(string name)
    {
        if (name.Contains(';', StringComparison.Ordinal) || name.Contains('\t', StringComparison.Ordinal))
        {
            return "The columns must be separated by commas. In Excel, choose \"CSV UTF-8 (comma delimited)\".";
        }

        return Nearest(name) is { } nearest
            ? $"Did you mean \"{nearest}\"? Column names are exact, in small letters."
            : $"Remove it. The columns are: {string.Join(", ", Columns.Names)}.";
    }

    private string? Nearest(string name) => NearestName.Find(name, Columns.Names);

    private static ImmutableArray<string> TrimEnd(ImmutableArray<string> cells)
    {
        var last = cells.Length;
        while (last > 0 && cells[last - 1].Length == 0)
        {
            last--;
        }

        return cells[..last];
    }
}
