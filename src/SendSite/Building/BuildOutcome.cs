using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Building;

/// <summary>What came of a build.</summary>
/// <param name="Published">The new version is live.</param>
/// <param name="Stopped">Findings stopped it; the last good version is untouched.</param>
/// <param name="Findings">Everything found, in the order it is printed.</param>
/// <param name="Summary">What was made; absent when the build stopped before any page.</param>
internal sealed record BuildOutcome(bool Published, bool Stopped, ImmutableArray<Diagnostic> Findings, BuildSummary? Summary)
{
    /// <summary>Pictures of faults, by the finding they show, where they were asked for.</summary>
    public ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>> Pictures { get; init; } = ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>>.Empty;
}
