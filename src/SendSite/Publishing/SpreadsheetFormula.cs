using System.Globalization;
using SendSite.Model.Diagnostics;
using SendSite.Model.OpenData;

namespace SendSite.Publishing;

/// <summary>
/// Finds texts that a spreadsheet would run instead of show. They are reported, not disguised: an added apostrophe would
/// change the data of everyone who reads the file with anything else (decision 0006).
/// </summary>
internal static class SpreadsheetFormula
{
    private const int LongestQuote = 40;

    public static IEnumerable<Diagnostic> Find(PublishedTable table) =>
        from row in Enumerable.Range(0, table.Rows.Length)
        from column in Enumerable.Range(0, table.Columns.Length)
        let cell = table.Rows[row][column]
        where IsRun(cell)
        select new Diagnostic(
            PublishingRules.FormulaInDownload,
            table.Sources[row],
            $"\"{Quote(cell)}\" begins with \"{cell.TrimStart()[0]}\", so a spreadsheet would run it as a formula. It is the \"{table.Columns[column].Name}\" of a row in {table.Path}.",
            "Begin the text with a word or a number.");

    /// <summary>Whether Excel, LibreOffice or Google Sheets would take a cell for a formula; a negative number is only a number.</summary>
    internal static bool IsRun(string cell)
    {
        // Full-width forms count: some editions of Excel read them as the plain ones.
        return cell.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]
            && !decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
    }

    private static string Quote(string cell) => cell.Length <= LongestQuote ? cell : cell[..LongestQuote] + "…";
}
