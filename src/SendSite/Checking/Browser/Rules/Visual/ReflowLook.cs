using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>How a page lies on a narrow screen; lengths in CSS pixels.</summary>
/// <param name="Screen">The screen's width.</param>
/// <param name="Width">The page's width.</param>
/// <param name="Upright">Whether its lines run from top to bottom.</param>
/// <param name="Farthest">The element that reaches farthest; null when the page is no wider than the screen.</param>
/// <param name="Spills">Text and controls that a reader must scroll sideways for.</param>
internal sealed record ReflowLook(int Screen, int Width, bool Upright, string? Farthest, ImmutableArray<ReflowSpill> Spills);
