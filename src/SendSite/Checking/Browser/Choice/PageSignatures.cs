using System.Collections.Immutable;
using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Browser.Choice;

/// <summary>
/// What a page is made of, as a set of numbers: one for each kind of element in its place, with its classes, role, states,
/// language, own style and the shape of its words. Two pages with the same set are drawn by the same markup and styles;
/// which words they say, where links lead and what pictures show is not in it.
/// </summary>
internal static class PageSignatures
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // Attributes whose value is the page's words, addresses or names, and so differs wherever a component is used.
    private static readonly ImmutableHashSet<string> OnlyPresent = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "id", "name", "for", "href", "src", "srcset", "alt", "title", "value", "content", "datetime", "cite", "action", "placeholder", "download", "summary", "headers",
        "aria-label", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage", "aria-activedescendant", "aria-valuetext",
        "aria-valuenow", "aria-posinset", "aria-setsize", "d", "points", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "transform");

    /// <summary>The page's set, in order.</summary>
    public static ImmutableArray<ulong> Of(PageElements page)
    {
        var own = new Dictionary<IElement, ulong>(page.All.Count);
        var found = new HashSet<ulong>();
        foreach (var element in page.All)
        {
            // A style may reach an element from any of those around it, so all of them are in its number.
            var above = element.ParentElement is { } holder ? own[holder] : 0;
            var self = Mixed(Self(element), above);
            own[element] = self;
            found.Add(Mixed(self, Words(element)));
            if (element.PreviousElementSibling is { } before)
            {
                found.Add(Mixed(self, own[before]));
            }
        }

        return [.. found.Order()];
    }

    private static ulong Self(IElement element)
    {
        var hash = Text(Offset, element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(one => one.Name, StringComparer.Ordinal))
        {
            hash = Text(hash, attribute.Name);
            // What a page says of the screen it wants draws it; what it says of itself does not.
            var draws = attribute.Name == "content" && string.Equals(element.GetAttribute("name"), "viewport", StringComparison.OrdinalIgnoreCase);
            hash = !draws && (attribute.Name.StartsWith("data-", StringComparison.Ordinal) || OnlyPresent.Contains(attribute.Name))
                ? Mixed(hash, string.IsNullOrWhiteSpace(attribute.Value) ? 1UL : 2UL)
                : Text(hash, attribute.Value);
        }

        return hash;
    }

    /// <summary>The shape of an element's own words: none, or how long its longest unbroken one is where that is long enough to spill.</summary>
    private static ulong Words(IElement element)
    {
        int longest = 0, length = 0, run = 0;
        foreach (var node in element.ChildNodes)
        {
            if (node.NodeType == NodeType.Text)
            {
                foreach (var character in node.TextContent)
                {
                    run = char.IsWhiteSpace(character) ? 0 : run + 1;
                    length += run > 0 ? 1 : 0;
                    longest = Math.Max(longest, run);
                }
            }
        }

        // Style sheets and scripts are themselves what they say.
        return element.LocalName is "style" or "script"
            ? Text(Offset, element.TextContent)
            : Mixed(longest < 20 ? 0UL : (ulong)(longest / 4), length == 0 ? 0UL : length < 3 ? 1UL : 2UL);
    }

    private static ulong Text(ulong hash, string text)
    {
        foreach (var character in text)
        {
            hash = (hash ^ character) * Prime;
        }

        return Mixed(hash, 0x9E3779B97F4A7C15);
    }

    private static ulong Mixed(ulong hash, ulong more) => ((hash ^ more) * Prime) ^ (hash >> 29);
}
