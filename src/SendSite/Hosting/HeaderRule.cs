using System.Collections.Immutable;

namespace SendSite.Hosting;

/// <summary>Headers for the addresses of a pattern.</summary>
/// <param name="For">Which addresses.</param>
/// <param name="Values">One entry a name, in the order written.</param>
internal sealed record HeaderRule(PathPattern For, ImmutableArray<ResponseHeader> Values)
{
    /// <summary>A rule of the program's own.</summary>
    /// <exception cref="FormatException">The pattern cannot be read: a fault of the program.</exception>
    public static HeaderRule Of(string pattern, params ReadOnlySpan<ResponseHeader> values) =>
        PathPattern.TryParse(pattern, out var parsed)
            ? new HeaderRule(parsed, [.. values])
            : throw new FormatException($"'{pattern}' is not a pattern of addresses.");
}
