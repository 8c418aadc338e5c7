using CsvHelper;
using SendSite.Model.OpenData;

namespace SendSite.Publishing;

/// <summary>
/// Writes a table as RFC 4180 CSV that Excel opens by double-click: UTF-8 with a byte-order mark, CRLF, quotes only where
/// needed. Cells are never altered (decision 0006).
/// </summary>
internal static class CsvFile
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { WriteByteOrderMark = true, NewLine = "\r\n" };

    public static byte[] Write(PublishedTable table)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            WriteRow(csv, table.Columns.Select(column => column.Name));
            foreach (var row in table.Rows)
            {
                WriteRow(csv, row);
            }
        }

        return bytes.ToArray();
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
