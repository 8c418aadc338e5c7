using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace SendSite.Reading.Csv;

/// <summary>Adds rows at the end of a table people keep: what is there stays as it is, byte for byte, with its order of columns and its own line breaks.</summary>
internal static class AppendedRows
{
    /// <summary>The table with the rows added.</summary>
    /// <param name="table">UTF-8, with or without a byte-order mark, its header first.</param>
    /// <param name="rows">Each gives its cell by the name of the column.</param>
    public static byte[] After(byte[] table, IEnumerable<Func<string, string>> rows)
    {
        var text = Encoding.UTF8.GetString(table);
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var header = text.TrimStart('\uFEFF').Split('\n')[0].TrimEnd('\r').Split(',').Select(name => name.Trim('"', ' ')).ToImmutableArray();
        var gap = table.Length > 0 && table[^1] != (byte)'\n' ? newLine : "";
        return [.. table, .. Encoding.UTF8.GetBytes(gap + Written(header, rows, newLine))];
    }

    /// <summary>Saves a table: the file is replaced whole or not at all.</summary>
    public static void Save(string file, byte[] table)
    {
        var replacement = file + ".new";
        File.WriteAllBytes(replacement, table);
        File.Move(replacement, file, overwrite: true);
    }

    private static string Written(ImmutableArray<string> header, IEnumerable<Func<string, string>> rows, string newLine)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, CsvWriterOptions.Default with { NewLine = newLine }, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                foreach (var column in header)
                {
                    csv.WriteField(row(column));
                }

                csv.EndRecord();
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
