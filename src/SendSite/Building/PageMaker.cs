using System.Collections.Immutable;
using SendSite.Finishing;
using SendSite.Rendering;

namespace SendSite.Building;

/// <summary>What makes the pages of one language.</summary>
/// <param name="Renderer">Sets them in the interface's words of that language.</param>
/// <param name="Passes">Improve text in that language.</param>
internal sealed record PageMaker(PageRenderer Renderer, ImmutableArray<IFinishingPass> Passes);
