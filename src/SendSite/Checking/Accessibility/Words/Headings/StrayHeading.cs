using AngleSharp.Dom;
using SendSite.Checking.Lexicons;

namespace SendSite.Checking.Accessibility.Words.Headings;

/// <summary>A heading over words that seem to be about something else.</summary>
/// <param name="Element">The heading.</param>
/// <param name="Words">Its words.</param>
/// <param name="Opening">The beginning of what comes next.</param>
/// <param name="Clash">What that is about, and how surely.</param>
internal sealed record StrayHeading(IElement Element, string Words, string Opening, TopicClash Clash)
{
    /// <summary>The heading that the words would most often have.</summary>
    public string BetterTitle => $"{char.ToUpperInvariant(Clash.Found.Title[0])}{Clash.Found.Title[1..]}";
}
