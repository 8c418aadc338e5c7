using SendSite.Checking;

namespace SendSite.Building;

/// <summary>A page that is rendered, finished and checked, and not yet written.</summary>
/// <param name="Path">Where it goes, relative to the site's root.</param>
internal sealed record MadePage(string Path, byte[] Bytes, PageFacts Facts);
