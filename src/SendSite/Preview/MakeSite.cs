using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview;

/// <summary>
/// Makes a whole site in memory: bytes by path, each page's source file by its path, and what was found. Only types of the
/// framework and the model pass through, so that the maker may be a second copy of the program beside a newer theme.
/// </summary>
internal delegate Task<(ImmutableDictionary<string, byte[]> Files, ImmutableDictionary<string, string> Sources, ImmutableArray<Diagnostic> Findings)> MakeSite(
    string siteFolder, DateOnly? asOf, TimeProvider time, CancellationToken stop);
