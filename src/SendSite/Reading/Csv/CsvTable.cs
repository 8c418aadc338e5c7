using System.Collections.Immutable;
using CsvHelper;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Csv;

/// <summary>Reads a table, row by row, in file order. A row that cannot be trusted still yields its ids, so that nothing seems to refer to thin air.</summary>
internal static class CsvTable
{
    /// <summary>Malformed quoting is kept as it comes: <see cref="CsvLayout"/> finds it and its place.</summary>
    private static readonly CsvReaderOptions Rfc4180 = new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        TrimWhitespace = true,
    };

    /// <summary>One result for each row that has anything in it; none when the file is missing or its header is broken.</summary>
    public static ImmutableArray<T> Read<T>(SourceLoader files, string path, Shape columns, Func<CsvRow, T> make)
    {
        if (files.Load(path) is not { } source)
        {
            return [];
        }

        using var records = Records(source).GetEnumerator();
        if (!records.MoveNext())
        {
            files.Bag.Report(
                ReadingRules.EmptyFile,
                SourceSpan.Whole(path),
                "This table is empty.",
                $"Its first row names the columns: {string.Join(",", columns.Names)}");
            return [];
        }

        if (CsvHeader.Read(records.Current, columns, files.Bag) is not { } header)
        {
            return [];
        }

        var rows = ImmutableArray.CreateBuilder<T>();
        while (records.MoveNext())
        {
            rows.Add(make(new CsvRow(header, records.Current, files.Bag)));
        }

        return rows.ToImmutable();
    }

    /// <summary>Every record that is not blank, with its place.</summary>
    public static IEnumerable<CsvRecord> Records(SourceText source)
    {
        using var reader = CsvReader.FromText(source.Text, Rfc4180);
        while (reader.Read())
        {
            var record = new CsvRecord(
                source.Path,
                (int)reader.LineNumber,
                reader.Current.ToString(),
                [.. reader.Current.ToArray().Select(cell => cell.Trim())]);
            if (record.Cells.Any(cell => cell.Length > 0))
            {
                yield return record;
            }
        }
    }
}
