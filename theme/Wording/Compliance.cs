using SendSite.Model.Accessibility;
using SendSite.Model.Pages;

namespace SendSite.Theme.Wording;

/// <summary>
/// The status a statement may give. "Fully" needs every kind of check to have been made and nothing found; what was not tested is
/// never claimed.
/// </summary>
/// <param name="Key">The key of the status sentence.</param>
public sealed record Compliance(ComplianceStatus Status, string Key)
{
    /// <summary>Level A and AA criteria in WCAG 2.2.</summary>
    private const int Criteria = 55;

    /// <summary>Whether the static rules, a browser and people have all looked.</summary>
    public static bool IsFullyTested(AccessibilityRecord record, AutomatedResults? results) =>
        results is { Pages: > 0, BrowserPages: > 0 } && !record.PeopleChecks.IsEmpty;

    public static Compliance Of(AccessibilityRecord record, AutomatedResults? results)
    {
        var failed = record.Issues.Where(issue => issue.Category == IssueCategory.NonCompliance).SelectMany(issue => issue.Criteria)
            .Concat(results?.FailedCriteria ?? [])
            .Distinct(StringComparer.Ordinal)
            .Count();
        if (2 * failed > Criteria)
        {
            return new(ComplianceStatus.Not, "statement-status-not");
        }

        var hasFaults = failed > 0 || record.Issues.Any(issue => issue.Category != IssueCategory.OutOfScope);
        var hasExemptions = record.Issues.Any(issue => issue.Category == IssueCategory.OutOfScope);
        return (hasFaults, hasExemptions) switch
        {
            (true, true) => new(ComplianceStatus.Partially, "statement-status-faults-and-exemptions"),
            (true, false) => new(ComplianceStatus.Partially, "statement-status-faults"),
            (false, true) => new(ComplianceStatus.Partially, "statement-status-exemptions"),
            _ when !IsFullyTested(record, results) => new(ComplianceStatus.Partially, "statement-status-untested"),
            _ => new(ComplianceStatus.Fully, "statement-status-fully"),
        };
    }
}
