using CsvHelper;

namespace SendSite.Tests.Site;

/// <summary>A table as a spreadsheet would open it.</summary>
internal static class CsvTable
{
    /// <summary>Each row by its column's heading.</summary>
    public static List<IReadOnlyDictionary<string, string>> Read(string file) => Parse(File.ReadAllText(file));

    /// <summary>Each row by its column's heading.</summary>
    public static List<IReadOnlyDictionary<string, string>> Parse(string text)
    {
        using var table = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, DetectSeparatorHint = false });
        var records = new List<string[]>();
        while (table.Read())
        {
            records.Add(table.Current.ToArray());
        }

        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
