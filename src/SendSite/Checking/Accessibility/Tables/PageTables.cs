using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>The tables of a page that people meet, as grids, made once for all rules.</summary>
internal static class PageTables
{
    private static readonly string[] Roles = ["table", "grid", "treegrid"];

    /// <summary>Every native table that is one to speech software, and every element that plays one.</summary>
    public static IReadOnlyList<TableGrid> Of(FinishedPage page) => page.Fact(Read);

    /// <summary>Whether the author took the table out of the reckoning: laid out, not told apart.</summary>
    public static bool IsLayout(IElement table) => Role(table) is "presentation" or "none";

    private static List<TableGrid> Read(FinishedPage page) =>
    [
        .. page.Elements.All
            .Where(element => IsTable(element) && Perceived.IsHeard(element, page))
            .Select(TableGrid.Of).OfType<TableGrid>(),
    ];

    private static bool IsTable(IElement element) =>
        Role(element) is { Length: > 0 } role ? Roles.Contains(role) : element.LocalName == "table";

    private static string? Role(IElement element) => element.GetAttribute("role")?.Trim().ToLowerInvariant();
}
