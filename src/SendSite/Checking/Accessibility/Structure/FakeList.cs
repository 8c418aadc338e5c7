using System.Collections.Immutable;
using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Lines that look like the items of a list.</summary>
/// <param name="First">Where the first stands.</param>
/// <param name="Mark">What it begins with.</param>
/// <param name="Items">The lines, marks and all.</param>
internal sealed record FakeList(IElement First, string Mark, ImmutableArray<string> Items)
{
    private const int LongestShort = 80;

    /// <summary>A bullet or a row of numbers is a list, and so are short lines with dashes; where these are sentences they may be speech.</summary>
    public bool IsSure => Mark is not ("-" or "–" or "—" or "*" or "→" or "·") || (Mark is "-" or "–" or "*" && Items.All(IsShort));

    private static bool IsShort(string item) => item.Length <= LongestShort && item[^1] is not ('.' or '?' or '!') && item[1] == ' ' && char.IsLetter(item[2]);
}
