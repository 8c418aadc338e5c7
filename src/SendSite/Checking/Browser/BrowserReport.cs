using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>What the browser checks covered and found: the accessibility statement is written from it. Holds no times.</summary>
internal sealed record BrowserReport
{
    /// <summary>Name and version, such as <c>Chromium 156.0.8078.79</c>; null when no browser ran.</summary>
    public string? Browser { get; init; }

    /// <summary>The version of axe-core; null when no page was checked.</summary>
    public string? AxeVersion { get; init; }

    /// <summary>How many of axe's rules were applied to each page.</summary>
    public int AxeRules { get; init; }

    /// <summary>Widths at which every page was looked at, in CSS pixels.</summary>
    public ImmutableArray<int> Widths { get; init; } = BrowserChecks.Widths;

    /// <summary>How many pages were asked for.</summary>
    public int Pages { get; init; }

    /// <summary>How many pages were looked at, at every width.</summary>
    public int PagesChecked { get; init; }

    /// <summary>How many of those were the same in everything as at an earlier look, whose findings stand.</summary>
    public int PagesFromCache { get; init; }

    /// <summary>How many pages hold a script, and so were opened a second time with JavaScript off.</summary>
    public int PagesWithScript { get; init; }

    /// <summary>axe rules that could not be decided by a machine somewhere, and on how many pages: a person must look.</summary>
    public ImmutableSortedDictionary<string, int> Undecided { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Which pages were looked at and why these.</summary>
    public BrowserCoverage? Coverage { get; init; }

    /// <summary>Findings in page order; within a page, by rule and selector.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>This report and one of further pages as one.</summary>
    public BrowserReport Add(BrowserReport further) => this with
    {
        Pages = Pages + further.Pages,
        PagesChecked = PagesChecked + further.PagesChecked,
        PagesFromCache = PagesFromCache + further.PagesFromCache,
        PagesWithScript = PagesWithScript + further.PagesWithScript,
        Undecided = Undecided.Concat(further.Undecided).GroupBy(rule => rule.Key, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(rule => rule.Key, rule => rule.Sum(count => count.Value), StringComparer.Ordinal),
        Diagnostics = Diagnostics.AddRange(further.Diagnostics),
    };

    /// <summary>One look at one page at one width.</summary>
    public int Checks => PagesChecked * Widths.Length;

    /// <summary>Whether every page was looked at.</summary>
    public bool Complete => Browser is not null && PagesChecked == Pages;
}
