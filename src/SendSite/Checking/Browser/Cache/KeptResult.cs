using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Cache;

/// <summary>What was found on one page, and all that it was found from.</summary>
/// <param name="Key">The page as served and everything that looked at it; also the entry's name.</param>
/// <param name="Resources">What the page asked this site for while it was looked at, and a hash of each answer.</param>
internal sealed record KeptResult(string Key, ImmutableSortedDictionary<string, string> Resources, ImmutableArray<KeptFinding> Findings)
{
    public string? AxeVersion { get; init; }

    public int AxeRules { get; init; }

    public ImmutableArray<string> Undecided { get; init; } = [];

    public bool HasScript { get; init; }
}
