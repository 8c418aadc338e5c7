using System.Collections.Immutable;
using SendSite.Checking.Browser;
using SendSite.Model.Diagnostics;

namespace SendSite.Building;

/// <summary>What a check of a folder of pages found.</summary>
/// <param name="Pages">How many pages were checked.</param>
/// <param name="Findings">In the order they are printed.</param>
internal sealed record FolderReport(int Pages, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Pages checked in a browser; 0 when browser checks were not run.</summary>
    public int BrowserPages { get; init; }

    /// <summary>Which pages a browser looked at and why these; null when browser checks were not run.</summary>
    public BrowserCoverage? Coverage { get; init; }

    /// <summary>Pictures of faults, by the finding they show, where they were asked for.</summary>
    public ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>> Pictures { get; init; } = ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>>.Empty;

    /// <summary>Whether the folder should not be published as it is.</summary>
    /// <param name="strict">Warnings count too.</param>
    public bool HasFaults(bool strict) =>
        Findings.Any(found => found.Severity == Severity.Error || (strict && found.Severity == Severity.Warning));
}
