using System.Collections.Immutable;
using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Lines that look like the items of a list.</summary>
/// <param name="First">Where the first stands.</param>
/// <param name="Mark">What it begins with.</param>
/// <param name="Items">The lines, marks and all.</param>
internal sealed record FakeList(IElement First, string Mark, ImmutableArray<string> Items)
{
    /// <summary>A bullet or a row of numbers is a list; a dash or an asterisk may be speech, a sum or a note.</summary>
    public bool IsSure => Mark is not ("-" or "–" or "—" or "*" or "→" or "·");
}
