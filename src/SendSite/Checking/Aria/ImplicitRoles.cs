using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SendSite.Checking.Aria;

/// <summary>The role an element has when its author gives it none: HTML-AAM and "ARIA in HTML".</summary>
internal static class ImplicitRoles
{
    private static readonly FrozenDictionary<string, string> Plain = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["address"] = "group",
        ["article"] = "article",
        ["b"] = "generic",
        ["bdi"] = "generic",
        ["bdo"] = "generic",
        ["blockquote"] = "blockquote",
        ["body"] = "generic",
        ["button"] = "button",
        ["caption"] = "caption",
        ["code"] = "code",
        ["data"] = "generic",
        ["datalist"] = "listbox",
        ["del"] = "deletion",
        ["details"] = "group",
        ["dfn"] = "term",
        ["dialog"] = "dialog",
        ["div"] = "generic",
        ["em"] = "emphasis",
        ["fieldset"] = "group",
        ["figure"] = "figure",
        ["h1"] = "heading",
        ["h2"] = "heading",
        ["h3"] = "heading",
        ["h4"] = "heading",
        ["h5"] = "heading",
        ["h6"] = "heading",
        ["hgroup"] = "group",
        ["hr"] = "separator",
        ["html"] = "document",
        ["i"] = "generic",
        ["ins"] = "insertion",
        ["main"] = "main",
        ["mark"] = "mark",
        ["math"] = "math",
        ["menu"] = "list",
        ["meter"] = "meter",
        ["nav"] = "navigation",
        ["ol"] = "list",
        ["optgroup"] = "group",
        ["option"] = "option",
        ["output"] = "status",
        ["p"] = "paragraph",
        ["pre"] = "generic",
        ["progress"] = "progressbar",
        ["q"] = "generic",
        ["s"] = "deletion",
        ["samp"] = "generic",
        ["search"] = "search",
        ["small"] = "generic",
        ["span"] = "generic",
        ["strong"] = "strong",
        ["sub"] = "subscript",
        ["sup"] = "superscript",
        ["table"] = "table",
        ["tbody"] = "rowgroup",
        ["textarea"] = "textbox",
        ["tfoot"] = "rowgroup",
        ["thead"] = "rowgroup",
        ["time"] = "time",
        ["tr"] = "row",
        ["u"] = "generic",
        ["ul"] = "list",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sectioning = new[] { "article", "aside", "main", "nav", "section" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SectioningRoles =
        new[] { "article", "complementary", "main", "navigation", "region" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The token of the role; nothing where HTML-AAM has no ARIA role for the element, such as a <c>label</c> or an <c>iframe</c>.</summary>
    public static string? Of(IElement element)
    {
        if (element.NamespaceUri == NamespaceNames.SvgUri)
        {
            return element.LocalName switch { "svg" => "graphics-document", "a" when IsLink(element) => "link", _ => null };
        }

        return element.LocalName switch
        {
            "a" or "area" => IsLink(element) ? "link" : "generic",
            "aside" => IsInside(element) && !IsNamed(element) ? "generic" : "complementary",
            "footer" => IsInside(element) ? "generic" : "contentinfo",
            "header" => IsInside(element) ? "generic" : "banner",
            "form" => IsNamed(element) ? "form" : "generic",
            "section" => IsNamed(element) ? "region" : "generic",
            "img" => Image(element),
            "input" => Input(element),
            "li" => element.ParentElement is { LocalName: "ul" or "ol" or "menu" } ? "listitem" : "generic",
            "select" => element.HasAttribute("multiple") || Whole(element, "size") > 1 ? "listbox" : "combobox",
            "td" => IsInGrid(element) ? "gridcell" : "cell",
            "th" => Header(element),
            _ => Plain.GetValueOrDefault(element.LocalName),
        };
    }

    private static bool IsLink(IElement element) => element.HasAttribute("href") || element.HasAttribute("xlink:href");

    /// <summary>Cheaper than the name itself, and enough to tell a named section from another.</summary>
    private static bool IsNamed(IElement element) =>
        !string.IsNullOrWhiteSpace(element.GetAttribute("aria-label")) || !string.IsNullOrWhiteSpace(element.GetAttribute("aria-labelledby"))
        || !string.IsNullOrWhiteSpace(element.GetAttribute("title"));

    private static string Image(IElement image) =>
        image.GetAttribute("alt") is { Length: 0 }
        && string.IsNullOrWhiteSpace(image.GetAttribute("aria-label")) && string.IsNullOrWhiteSpace(image.GetAttribute("aria-labelledby"))
            ? "presentation"
            : "img";

    private static string? Input(IElement input) =>
        input.GetAttribute("type")?.Trim().ToLowerInvariant() switch
        {
            "button" or "image" or "reset" or "submit" => "button",
            "checkbox" => input.HasAttribute("switch") ? "switch" : "checkbox",
            "radio" => "radio",
            "range" => "slider",
            "number" => "spinbutton",
            "search" => input.HasAttribute("list") ? "combobox" : "searchbox",
            "hidden" or "file" or "color" or "date" or "datetime-local" or "month" or "time" or "week" or "password" => null,
            _ => input.HasAttribute("list") ? "combobox" : "textbox",
        };

    private static bool IsInside(IElement element)
    {
        for (var current = element.ParentElement; current is not null; current = current.ParentElement)
        {
            if (Sectioning.Contains(current.LocalName) || (current.GetAttribute("role") is { } role && SectioningRoles.Contains(role)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInGrid(IElement cell) => cell.Closest("table")?.GetAttribute("role") is "grid" or "treegrid";

    private static string Header(IElement header) =>
        header.GetAttribute("scope")?.ToLowerInvariant() switch
        {
            "row" or "rowgroup" => "rowheader",
            "col" or "colgroup" => "columnheader",
            _ => header.ParentElement is { } row && row.Children.Any(cell => cell.LocalName == "td") ? "rowheader" : "columnheader",
        };

    private static int Whole(IElement element, string attribute) => int.TryParse(element.GetAttribute(attribute), out var number) ? number : 0;
}
