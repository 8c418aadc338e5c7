using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Reporting;

/// <summary>All causes of one rule that are equally grave: a chapter of the report for people.</summary>
/// <param name="Causes">At least one, the one on most pages first.</param>
internal sealed record RuleChapter(ImmutableArray<Cause> Causes)
{
    public Rule Rule => Causes[0].First.Rule;

    public Severity Severity => Causes[0].First.Severity;

    /// <summary>Success criteria that any of them breaks, each once.</summary>
    public ImmutableArray<string> Criteria => [.. Causes.SelectMany(cause => cause.Findings).SelectMany(found => found.Criteria).Distinct(StringComparer.Ordinal)];

    /// <summary>How many pages they show on.</summary>
    public int Pages => Causes.SelectMany(cause => cause.Pages).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Gathers findings by rule: the gravest first, and among those the ones on most pages.</summary>
    public static ImmutableArray<RuleChapter> Of(IEnumerable<Diagnostic> findings) =>
    [
        .. Cause.Of(findings).GroupBy(cause => (cause.First.Severity, cause.First.Rule.Code))
            .Select(causes => new RuleChapter([.. causes.OrderByDescending(cause => cause.Pages.Length)]))
            .OrderByDescending(chapter => chapter.Severity).ThenByDescending(chapter => chapter.Pages),
    ];
}
