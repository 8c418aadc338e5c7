using System.Collections.Immutable;
using CsvHelper;
using SendSite.Model.OpenData;

namespace SendSite.Publishing;

/// <summary>Writes a table as RFC 4180 CSV: UTF-8, CRLF, quotes only where needed. Cells are never altered (decision 0006).</summary>
internal static class CsvFile
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\r\n" };

    /// <summary>With the byte-order mark, so that it opens in Excel by double-click.</summary>
    public static byte[] Write(PublishedTable table) => Write(table.Rows.Prepend([.. table.Columns.Select(column => column.Name)]), forExcel: true);

    /// <param name="rows">The heading first.</param>
    /// <param name="forExcel">Whether to begin with the byte-order mark.</param>
    public static byte[] Write(IEnumerable<ImmutableArray<string>> rows, bool forExcel)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options with { WriteByteOrderMark = forExcel }, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                WriteRow(csv, row);
            }
        }

        return bytes.ToArray();
    }

    private static void WriteRow(CsvWriter csv, ImmutableArray<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
