using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Importing;

/// <summary>What an import did.</summary>
/// <param name="Written">Whether new rows were written; false when findings stopped it, or only a rehearsal was asked for.</param>
internal sealed record ImportOutcome(bool Written, ImmutableArray<ImportCount> Counts, ImmutableArray<Diagnostic> Findings)
{
    public static ImportOutcome Stopped(ImmutableArray<Diagnostic> findings) => new(Written: false, [], findings);
}
