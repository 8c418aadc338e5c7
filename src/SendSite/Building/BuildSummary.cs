using System.Collections.Immutable;
using SendSite.Checking.Browser;
using SendSite.Checking.Readability;

namespace SendSite.Building;

/// <summary>What a build made and checked.</summary>
/// <param name="Pages">HTML pages.</param>
/// <param name="Files">All files, pages included.</param>
/// <param name="Unchanged">Files that were the same as the live site's and were not rewritten.</param>
/// <param name="BrowserPages">Pages checked in a browser; 0 when browser checks were not run.</param>
/// <param name="Output">Where the site is published.</param>
internal sealed record BuildSummary(int Pages, int Files, int Unchanged, int BrowserPages, string Output)
{
    /// <summary>Which pages a browser looked at and why these; null when browser checks were not run.</summary>
    public BrowserCoverage? Coverage { get; init; }

    /// <summary>Where the impact summary that was asked for is: its pages, PDFs and data, with what they are.</summary>
    public ImmutableArray<string> Impact { get; init; } = [];

    /// <summary>How hard each part of the site is to read.</summary>
    public ImmutableArray<SectionReadingAge> Readability { get; init; } = [];
}
