namespace SendSite.Checking.Browser;

/// <summary>A page wider than the screen.</summary>
/// <param name="Width">The page's width in CSS pixels.</param>
/// <param name="Selector">The element that makes it so.</param>
internal sealed record SidewaysScroll(int Width, string Selector);
