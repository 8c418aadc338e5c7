using SendSite.Model.Accessibility;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>What people wrote for the accessibility statement is complete, in date, and claims no more than they know themselves.</summary>
internal sealed class AccessibilityPromises : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        if (content.Accessibility is not { } record || content.FilesWithGaps.Contains(record.Source.File))
        {
            return;
        }

        CheckDates(record, asOf, bag);
        CheckClaim(record, bag);
        CheckBurden(record, asOf, bag);
        foreach (var issue in record.Issues)
        {
            CheckIssue(issue, asOf, bag);
        }
    }

    private static void CheckDates(AccessibilityRecord record, DateOnly asOf, DiagnosticBag bag)
    {
        if (record.ReviewedOn < record.PreparedOn)
        {
            bag.Report(
                ModelRules.DatesReversed,
                record.Source,
                FormattableString.Invariant($"\"reviewed-on\" is {record.ReviewedOn:yyyy-MM-dd}, before \"prepared-on\", {record.PreparedOn:yyyy-MM-dd}."),
                "Swap the two dates, or correct one.");
        }
        else if (record.ReviewedOn != default && record.NextReview < asOf)
        {
            bag.Report(
                ModelRules.StatementOutOfDate,
                record.Source,
                FormattableString.Invariant($"\"reviewed-on\" is {record.ReviewedOn:yyyy-MM-dd}, {asOf.DayNumber - record.ReviewedOn.DayNumber} days before the day the site speaks for, {asOf:yyyy-MM-dd}."),
                FormattableString.Invariant($"Read the statement against the site as it is, correct this file, and write the day you did. {AccessibilityRecord.DaysBetweenReviews} days are the most."));
        }
    }

    private static void CheckClaim(AccessibilityRecord record, DiagnosticBag bag)
    {
        if (record.Claimed == ComplianceStatus.Fully && !record.Issues.IsEmpty)
        {
            bag.Report(
                ModelRules.StatusOverclaimed,
                record.Issues[0].Source,
                "\"status\" is \"fully\", but this issue is listed.",
                "Remove the line \"status\", and the checks and this list decide; or remove the issue if it has been mended.",
                record.Source);
        }
    }

    private static void CheckBurden(AccessibilityRecord record, DateOnly asOf, DiagnosticBag bag)
    {
        var claim = record.Issues.FirstOrDefault(issue => issue.Category == IssueCategory.DisproportionateBurden);
        if (claim is not null && (record.Assessment is null || record.Assessment.Date > asOf))
        {
            bag.Report(
                ModelRules.BurdenNotAssessed,
                claim.Source,
                "This issue is called a disproportionate burden, but no assessment of that was made first.",
                "Make the assessment, publish it, and say when and where at the top of this file: burden-assessment: {date: , page: }. Until then the issue is a non-compliance.");
        }
    }

    private static void CheckIssue(AccessibilityIssue issue, DateOnly asOf, DiagnosticBag bag)
    {
        if (issue.Criteria.IsEmpty)
        {
            bag.Report(
                ModelRules.IssueWithoutCriterion,
                issue.Source,
                $"The issue \"{issue.Description}\" names no WCAG 2.2 success criterion.",
                "Write the numbers of those it fails: criteria: [1.4.3]. The list is at https://www.w3.org/TR/WCAG22/.");
        }

        if (issue.FixBy < asOf)
        {
            bag.Report(
                ModelRules.FixOverdue,
                issue.Source,
                FormattableString.Invariant($"\"{issue.Description}\" was to be mended by {issue.FixBy:yyyy-MM-dd}, which is past on {asOf:yyyy-MM-dd}."),
                "If it has been mended, remove the issue. If not, set a new day that will be kept.");
        }
        else if (issue.FixBy is null && issue.Category == IssueCategory.NonCompliance)
        {
            bag.Report(
                ModelRules.IssueWithoutFixDate,
                issue.Source,
                $"The issue \"{issue.Description}\" has no day by which it will be mended.",
                "Add a line here: fix-by:");
        }
    }
}
