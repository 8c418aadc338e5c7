using System.Collections.Immutable;

namespace SendSite.Checking;

/// <summary>Every page's facts, in address order, and every file the site holds beside its pages.</summary>
/// <param name="Pages">One entry a page, ordered by address.</param>
/// <param name="Files">Paths of all published files, from the root with a leading slash.</param>
internal sealed record SiteFacts(ImmutableArray<PageFacts> Pages, ImmutableHashSet<string> Files);
