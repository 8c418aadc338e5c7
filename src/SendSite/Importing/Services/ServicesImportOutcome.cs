using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Importing.Services;

/// <summary>What an import did.</summary>
/// <param name="Written">Whether files were written; false when findings stopped it, or only a rehearsal was asked for.</param>
/// <param name="New">Ids of new entries.</param>
/// <param name="Revised">Ids of entries that say something else now.</param>
/// <param name="Unchanged">How many entries were there already.</param>
internal sealed record ServicesImportOutcome(bool Written, ImmutableArray<string> New, ImmutableArray<string> Revised, int Unchanged, ImmutableArray<Diagnostic> Findings);
