using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Three or more lines set in columns by spaces: in <c>pre</c>, or by non-breaking spaces between line breaks; found once for the rules that ask.</summary>
internal sealed partial class SpacedTables
{
    private const int LeastRows = 3;
    private const double NearlyAll = 0.8;

    private SpacedTables(ImmutableArray<SpacedTable> found) => Found = found;

    public ImmutableArray<SpacedTable> Found { get; }

    public static SpacedTables Of(FinishedPage page) => page.Fact(page => new SpacedTables(
    [
        .. from element in page.Elements.Named("pre", "p", "div", "td")
           let lines = LinesOf(element)
           where lines.Count >= LeastRows
           let rows = lines.Select(line => Gap().Split(line.Trim())).ToList()
           where rows[0].Length > 1 && rows.Count(row => row.Length == rows[0].Length) >= rows.Count * NearlyAll && Perceived.IsMet(element, page)
           select new SpacedTable(element, rows.Count, IsSure(element, rows)),
    ]));

    private static List<string> LinesOf(IElement element) =>
        element.LocalName == "pre"
            ? element.QuerySelector("code, samp, kbd") is null ? Filled(element.TextContent) : []
            : element.Children.Count(child => child.LocalName == "br") >= LeastRows - 1 && element.TextContent.Contains("\u00a0\u00a0", StringComparison.Ordinal) ? Filled(Broken(element)) : [];

    private static List<string> Filled(string text) => [.. text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))];

    /// <summary>The element's own lines between br elements.</summary>
    private static string Broken(IElement element)
    {
        var lines = new StringBuilder();
        foreach (var node in element.ChildNodes)
        {
            lines.Append(node is IElement { LocalName: "br" } ? "\n" : Blank().Replace(node.TextContent, " "));
        }

        return lines.ToString();
    }

    private static bool IsSure(IElement element, List<string[]> rows) =>
        rows.TrueForAll(row => row.Length == rows[0].Length) && rows[0].All(IsWords) && rows.Count(row => row.Any(cell => cell.Any(char.IsDigit))) >= rows.Count / 2
        && !Code().IsMatch(element.TextContent);

    private static bool IsWords(string cell) => cell.Any(char.IsLetter) && cell.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'' or '(' or ')' or '%' or '£' or '.' or '/');

    [GeneratedRegex(@"(?:[ \u00a0]*\|[ \u00a0]*|\t+|[ \u00a0]{2,})(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"[{};$<>]|=>|==|::|//|\b\w+\(|^\s*[#$>]|-rw|0x[0-9a-f]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Code();
}
