using System.Collections.Immutable;
using SendSite.Checking.Browser;
using SendSite.Model.Diagnostics;

namespace SendSite.Reporting;

/// <summary>What a report tells, whatever its format.</summary>
/// <param name="Pages">How many pages were checked.</param>
/// <param name="BrowserPages">How many of them in a browser; 0 when browser checks were not run.</param>
/// <param name="Findings">In the order they are printed.</param>
internal sealed record CheckReport(int Pages, int BrowserPages, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Which pages a browser looked at and why these; null when browser checks were not run.</summary>
    public BrowserCoverage? Coverage { get; init; }

    /// <summary>Pictures of faults as PNG, by the finding they show; empty where none were taken.</summary>
    public ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>> Pictures { get; init; } = ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>>.Empty;
}
