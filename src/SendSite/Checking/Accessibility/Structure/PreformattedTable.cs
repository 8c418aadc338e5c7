using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Columns are made by a table, not by spaces; a person says what these are.</summary>
internal sealed partial class PreformattedTable : IPageCheck
{
    private const int LeastRows = 3;

    public Rule Rule { get; } = new("SS633", nameof(PreformattedTable), Severity.Review,
        Why: "Speech software reads line after line, and nobody can tell which figure belongs to which column. WCAG failures F34 and F48.")
    {
        Criteria = ["1.3.1", "1.3.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from pre in page.Elements.Named("pre")
        where pre.QuerySelector("code, samp, kbd") is null && HasColumns(pre) && Perceived.IsMet(pre, page)
        select page.Report(Rule, pre,
            $"Are the columns from \"{Excerpt.Of(pre)}\" a table made of spaces?",
            hint: "If so, make it a table with header cells.");

    private static bool HasColumns(IElement pre)
    {
        var rows = pre.TextContent.Split('\n').Where(line => line.Trim().Length > 0).Select(line => Gap().Count(line.Trim())).ToList();
        return rows.Count >= LeastRows && rows[0] > 0 && rows.Count(gaps => gaps == rows[0]) >= rows.Count * 0.8;
    }

    [GeneratedRegex(@"\S(\t+| {2,}| *\| *)(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
