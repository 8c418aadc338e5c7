using System.Collections.Immutable;

namespace SendSite.Model.Diagnostics;

/// <summary>One thing that can be wrong with a site. The catalogue lists every rule; a code is never reused.</summary>
/// <param name="Code">
/// SS and three digits, grouped by stage: 1xx reading, 2xx model, 3xx pages, 4xx render and write, 5xx links,
/// 6xx accessibility in the page as written, 7xx accessibility in a browser, 8xx accessibility of the words.
/// </param>
/// <param name="Name">The fault in PascalCase: <c>BrokenInternalLink</c>.</param>
/// <param name="Severity">What a finding does to publication.</param>
/// <param name="Why">Who is hurt and how, and any law or technique behind the rule.</param>
public sealed record Rule(string Code, string Name, Severity Severity, string Why)
{
    /// <summary>
    /// Numbers of the WCAG 2.2 success criteria a finding counts against, such as <c>1.1.1</c>, the nearest first; empty where
    /// no criterion is broken by it. An advice that goes beyond the criterion names none.
    /// </summary>
    public ImmutableArray<string> Criteria { get; init; } = [];

    /// <summary>Ids of the W3C ACT rules that ask the same thing, such as <c>23a2a8</c>; empty where there is none.</summary>
    public ImmutableArray<string> Act { get; init; } = [];

    public RuleScope Scope { get; init; } = RuleScope.AnySite;

    /// <summary>Raised when the rule finds more, less or other than before: results kept from an earlier build are then stale.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Whether the rule may be asked of these pages: our own promises are fair to our own sites only.</summary>
    public bool IsFairTo(RuleScope pages) => pages == RuleScope.OwnSite || Scope == RuleScope.AnySite;
}
