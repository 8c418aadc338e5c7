using System.Collections.Immutable;

namespace SendSite.Hosting;

/// <summary>What was read of a <c>_headers</c> or <c>_redirects</c> file.</summary>
/// <param name="Rules">The rules that could be read, in order.</param>
/// <param name="Problems">A sentence for each line that could not.</param>
internal sealed record ParsedRules<T>(ImmutableArray<T> Rules, ImmutableArray<string> Problems);
