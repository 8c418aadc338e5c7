using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Aria;

/// <summary>What a control shows, for the name of something it stands in: "Flash the screen [3] times".</summary>
internal static class ControlValues
{
    /// <summary>The value in words; nothing where the element is no control with a value.</summary>
    public static string? Of(IElement element, AriaRole? role) =>
        role?.Name switch
        {
            "textbox" or "searchbox" => element.LocalName switch
            {
                "input" => element.GetAttribute("value") ?? "",
                _ => element.TextContent,
            },
            "combobox" or "listbox" => Chosen(element),
            "slider" or "spinbutton" or "progressbar" or "meter" or "scrollbar" =>
                element.GetAttribute("aria-valuetext") ?? element.GetAttribute("aria-valuenow") ?? element.GetAttribute("value") ?? "",
            _ => null,
        };

    private static string Chosen(IElement box)
    {
        if (box.LocalName == "input")
        {
            return box.GetAttribute("value") ?? "";
        }

        var options = box.GetDescendants().OfType<IElement>().Where(inner => inner.LocalName == "option" || inner.GetAttribute("role") == "option").ToList();
        var chosen = options.Where(option => option.HasAttribute("selected") || option.GetAttribute("aria-selected") == "true").ToList();
        var shown = chosen.Count > 0 || box.LocalName != "select" ? chosen : [.. options.Take(1)];
        return options.Count > 0 ? string.Join(' ', shown.Select(option => RunningText.OneLine(option.TextContent))) : RunningText.OneLine(box.TextContent);
    }
}
