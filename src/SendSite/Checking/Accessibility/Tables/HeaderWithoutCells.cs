using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>Every header cell heads some cell.</summary>
internal sealed class HeaderWithoutCells : IPageCheck
{
    public Rule Rule { get; } = new("SS629", nameof(HeaderWithoutCells), Severity.Error,
        Why: "Speech software reads the header and no figure ever comes under it, or the figures come without it.")
    {
        Criteria = ["1.3.1"],
        Act = ["d0f69e"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        foreach (var grid in PageTables.Of(page).Where(HoldsData))
        {
            var named = grid.Cells.SelectMany(cell => IdReferences.Tokens(cell.Element, "headers")).ToHashSet(StringComparer.Ordinal);
            var reach = new HeaderReach(grid);
            foreach (var header in grid.Cells.Where(cell => cell.IsHeader && !reach.HasCells(cell)))
            {
                if (!named.Contains(header.Element.Id ?? "") && AccessibleNames.Of(page).Name(header.Element).Length > 0 && Perceived.IsSeen(header.Element, page))
                {
                    yield return page.Report(Rule, header.Element,
                        $"The header \"{Excerpt.Of(header.Element)}\" has no cells.",
                        hint: "Add the cells it heads, correct its scope or its span, or make it a plain cell.");
                }
            }
        }
    }

    // A table without any data is still to be filled.
    private static bool HoldsData(TableGrid grid) => grid.Cells.Any(cell => !cell.IsHeader);
}
