using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Starting;

/// <param name="Written">The file or folder that was written; absent when nothing was.</param>
internal sealed record StartOutcome(string? Written, ImmutableArray<Diagnostic> Findings);
