using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Accessibility;

/// <summary>A known problem.</summary>
/// <param name="Effect">Whom it affects and how.</param>
/// <param name="Criteria">WCAG 2.2 success criteria it fails, by number.</param>
/// <param name="FixBy">The day by which it will be mended; absent only for content that will not be.</param>
public sealed record AccessibilityIssue(
    string Description,
    string Effect,
    ImmutableArray<string> Criteria,
    DateOnly? FixBy,
    IssueCategory Category,
    SourceSpan Source)
{
    /// <summary>Addresses of pages that have it; empty when it is everywhere or nowhere in particular.</summary>
    public ImmutableArray<string> Pages { get; init; } = [];
}
