using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>What the build's own checks did and found, as the statement reports it.</summary>
/// <param name="Pages">Pages checked against every static rule.</param>
/// <param name="BrowserPages">Pages also checked in a browser; 0 when browser checks were not run.</param>
/// <param name="Widths">Widths the browser used, in CSS pixels.</param>
/// <param name="Browser">Name and version; absent when browser checks were not run.</param>
/// <param name="FailedCriteria">WCAG criteria with at least one error found, by number.</param>
public sealed record AutomatedResults(int Pages, int BrowserPages, ImmutableArray<int> Widths, string? Browser, ImmutableArray<string> FailedCriteria);
