using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>What is kept of a page once it has been looked at.</summary>
/// <param name="Diagnostics">What was found.</param>
/// <param name="Checked">Whether it was looked at, at every width.</param>
internal sealed record PageOutcome(ImmutableArray<Diagnostic> Diagnostics, bool Checked)
{
    public string? AxeVersion { get; init; }

    public int AxeRules { get; init; }

    /// <summary>Axe's rules that could not be decided at one width or more.</summary>
    public ImmutableArray<string> Undecided { get; init; } = [];

    public bool HasScript { get; init; }

    /// <summary>Addresses, with their queries, that the page asked this site for.</summary>
    public ImmutableArray<string> Resources { get; init; } = [];

    /// <summary>Whether this was found by an earlier look at the same page.</summary>
    public bool FromCache { get; init; }
}
