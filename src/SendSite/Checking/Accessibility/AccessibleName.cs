using System.Text;
using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility;

/// <summary>What speech software calls an element: the steps of the W3C accessible name computation that a static page can reach.</summary>
internal static class AccessibleName
{
    /// <summary>The name on one line; empty when there is none.</summary>
    public static string Of(IElement element, PageElements page)
    {
        var labels = Tokens(element, "aria-labelledby").SelectMany(page.WithId).Select(Words).ToList();
        return labels.Count > 0 ? string.Join(' ', labels)
            : First(element.GetAttribute("aria-label"), Words(element), element.GetAttribute("alt"), element.GetAttribute("title"));
    }

    /// <summary>The ids an attribute lists.</summary>
    public static string[] Tokens(IElement element, string attribute) =>
        element.GetAttribute(attribute)?.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Whether speech software passes over the element, by its own mark or that of one around it.</summary>
    public static bool IsHidden(IElement element)
    {
        for (var current = element; current is not null; current = current.ParentElement)
        {
            if (current.GetAttribute("aria-hidden") == "true" || current.HasAttribute("hidden"))
            {
                return true;
            }
        }

        return false;
    }

    private static string Words(IElement element)
    {
        var words = new StringBuilder();
        Append(element, words);
        return RunningText.OneLine(words.ToString());
    }

    private static void Append(INode node, StringBuilder words)
    {
        for (var i = 0; i < node.ChildNodes.Length; i++)
        {
            if (node.ChildNodes[i] is IText text)
            {
                words.Append(text.Data);
            }
            else if (node.ChildNodes[i] is IElement inner && inner.GetAttribute("aria-hidden") != "true" && inner.LocalName is not ("script" or "style"))
            {
                words.Append(inner.GetAttribute("aria-label") ?? (inner.LocalName == "img" ? inner.GetAttribute("alt") : null));
                Append(inner, words);
            }
        }
    }

    private static string First(params string?[] names) => RunningText.OneLine(names.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? "");
}
