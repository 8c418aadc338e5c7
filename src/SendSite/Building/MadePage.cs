using SendSite.Checking;
using SendSite.Searching;

namespace SendSite.Building;

/// <summary>A page that is rendered, finished and checked, and not yet written.</summary>
/// <param name="Path">Where it goes, relative to the site's root.</param>
/// <param name="ForSearch">Its copy for the search index; null where the search leaves it out.</param>
internal sealed record MadePage(string Path, byte[] Bytes, PageFacts Facts, SearchRecord? ForSearch);
