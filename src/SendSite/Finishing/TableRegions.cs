using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>
/// A table too wide for a phone scrolls inside a region that takes the keyboard and has the table's name, so the page itself never
/// scrolls sideways. WCAG 1.4.10 and 2.1.1. Only tables with a caption: a region must have a name.
/// </summary>
internal sealed class TableRegions : IFinishingPass
{
    public const string RegionClass = "table-scroll";

    public void Apply(FinishedPage page)
    {
        var tables = page.Document.QuerySelectorAll("table").Where(NeedsRegion).ToList();
        if (tables.Count == 0)
        {
            return;
        }

        var ids = new UniqueIds(page.Document);
        foreach (var table in tables)
        {
            Wrap(table, TableCaptions.Caption(table)!, ids);
        }
    }

    private static bool NeedsRegion(IElement table) =>
        TableCaptions.Caption(table) is not null && table.Closest("." + RegionClass) is null && table.ParentElement?.Closest("table") is null;

    private static void Wrap(IElement table, IElement caption, UniqueIds ids)
    {
        if (string.IsNullOrEmpty(caption.Id))
        {
            caption.Id = ids.Take("table " + RunningText.OneLine(caption.TextContent));
        }

        var region = table.Owner!.CreateElement("section");
        region.ClassName = RegionClass;
        region.SetAttribute("tabindex", "0");
        region.SetAttribute("aria-labelledby", caption.Id);
        table.Replace(region);
        region.AppendChild(table);
    }
}
