using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>A line that looks like a heading and is none.</summary>
/// <param name="Element">The line.</param>
/// <param name="Look">How it stands out: "bold and large".</param>
/// <param name="IsSure">Whether nothing else is likely: much larger letters, a class that calls it a heading, or a few bold words over running text.</param>
internal sealed record FakeHeading(IElement Element, string Look, bool IsSure);
