using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>A link that a person can meet.</summary>
/// <param name="Element">What has the role of a link.</param>
/// <param name="Name">Its accessible name; empty when it has none.</param>
/// <param name="Target">The address, as written; empty when only a script knows it.</param>
internal sealed record NamedLink(IElement Element, string Name, string Target);
