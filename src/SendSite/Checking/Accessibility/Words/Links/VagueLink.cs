using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>A link whose own words fit any target.</summary>
/// <param name="Element">The link.</param>
/// <param name="Words">Its name.</param>
/// <param name="IsPurposeKnown">Whether the words around it, or the heading it stands under, say the rest.</param>
internal sealed record VagueLink(IElement Element, string Words, bool IsPurposeKnown);
