using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>
/// What a program can tell a person about a link besides its name: the sentence, paragraph, list items and table cell around it, the
/// headers of that cell and the link's description. Headings stand apart: they help (H80), but no program offers them with the link.
/// </summary>
internal static class LinkContext
{
    /// <summary>The words around the link, its own among them, from the nearest outwards.</summary>
    public static string Of(IElement link, FinishedPage page)
    {
        var text = BlockText.Of(page);
        var parts = new List<string> { AccessibleNames.Of(page).Description(link), text.Own(text.Around(link)) };
        for (var current = link.ParentElement; current is not null; current = current.ParentElement)
        {
            parts.Add(current.LocalName switch
            {
                "p" or "figure" or "caption" or "figcaption" => text.All(current),
                "li" => text.Except(current, inner => inner.LocalName is "ul" or "ol" && !inner.Contains(link)),
                "dd" => text.All(current) + " " + Term(current, text),
                "td" or "th" => text.All(current) + " " + string.Join(' ', CellHeaders.Of(current, page).Select(text.All)),
                _ => "",
            });
        }

        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    /// <summary>The heading the link stands under: the nearest one before it that some element around both holds.</summary>
    public static IElement? HeadingOver(IElement link, FinishedPage page)
    {
        IElement? nearest = null;
        foreach (var element in page.Elements.All)
        {
            if (element == link)
            {
                return nearest;
            }

            nearest = IsHeading(element, page) ? element : nearest;
        }

        return nearest;
    }

    private static bool IsHeading(IElement element, FinishedPage page) =>
        (HeadingIds.IsHeading(element) || element.GetAttribute("role") == "heading") && Exposure.Of(page).IsExposed(element);

    private static string Term(IElement description, BlockText text)
    {
        var term = description.PreviousElementSibling;
        while (term is not null && term.LocalName != "dt")
        {
            term = term.PreviousElementSibling;
        }

        return term is null ? "" : text.All(term);
    }
}
