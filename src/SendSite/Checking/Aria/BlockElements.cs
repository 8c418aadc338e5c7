using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SendSite.Checking.Aria;

/// <summary>Which elements stand apart from the words beside them, so that names are not run together.</summary>
internal static class BlockElements
{
    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "acronym", "audio", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "map", "mark",
        "output", "picture", "q", "rp", "rt", "ruby", "s", "samp", "slot", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
        "tspan", "textPath",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether there is a break or a gap on either side of the element.</summary>
    public static bool StandsApart(IElement element, PageStyles styles) =>
        styles.Value(element, "float") is "left" or "right"
        || (styles.Value(element, "display") is { } display and not ("inherit" or "revert" or "unset")
            ? display is not ("inline" or "contents")
            : !Inline.Contains(element.LocalName));
}
