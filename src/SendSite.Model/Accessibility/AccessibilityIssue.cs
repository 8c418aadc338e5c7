using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Accessibility;

/// <summary>A known problem.</summary>
/// <param name="Effect">Whom it affects and how.</param>
/// <param name="Criteria">WCAG 2.2 success criteria it fails, by number.</param>
public sealed record AccessibilityIssue(
    string Description,
    string Effect,
    ImmutableArray<string> Criteria,
    DateOnly FixBy,
    IssueCategory Category,
    SourceSpan Source);
