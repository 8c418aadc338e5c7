using System.Collections.Immutable;

namespace SendSite.Hosting;

/// <summary>What a visitor gets for an address.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">One entry a name.</param>
/// <param name="Body">The file's bytes; empty for a redirect.</param>
internal sealed record SiteAnswer(int Status, ImmutableDictionary<string, string> Headers, byte[] Body);
