using System.Collections.Immutable;

namespace SendSite.Checking.Consistency;

/// <summary>A list of ways to other pages that stands outside a page's content.</summary>
/// <param name="Name">What speech software calls it; empty where it has no name.</param>
/// <param name="Targets">Where its links lead, in order, each once: paths of this site, or whole addresses of others.</param>
internal sealed record PageMenu(string Name, ImmutableArray<string> Targets);
