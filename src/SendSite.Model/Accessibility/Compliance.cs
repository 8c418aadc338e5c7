using System.Collections.Immutable;
using SendSite.Model.Pages;

namespace SendSite.Model.Accessibility;

/// <summary>
/// The status a statement may give, and why. "Fully" needs every page looked at in a browser, every question answered, a person's
/// check in date wherever a program is not enough, and nothing found or listed. "Not" is more than half of the Level A and AA criteria
/// failed or untested (the threshold of the Department for Education's design manual, with what was not tested never claimed).
/// </summary>
/// <param name="Criteria">Every criterion the site answers for, in the order of their numbers.</param>
public sealed record Compliance(ComplianceStatus Status, ComplianceReason Reason, ImmutableArray<CriterionStanding> Criteria)
{
    /// <summary>Level A and AA criteria with a known fault.</summary>
    public ImmutableArray<CriterionStanding> Failed => With(Standing.Failed);

    /// <summary>Level A and AA criteria that something still has to check.</summary>
    public ImmutableArray<CriterionStanding> Untested => With(Standing.Untested);

    /// <param name="record">As it stands on the day.</param>
    /// <param name="results">What the programs found; null before they have run.</param>
    /// <param name="asOf">The day the site speaks for.</param>
    public static Compliance Of(AccessibilityRecord record, AutomatedResults? results, ImmutableArray<ConformanceAim> aims, DateOnly asOf)
    {
        ImmutableArray<CriterionStanding> all = [.. aims.Select(aim => CriterionStanding.Of(aim, record, results?.Of(aim.Criterion.Number), asOf))];
        var found = new Compliance(ComplianceStatus.Fully, ComplianceReason.None, all);
        var hasExemptions = record.Issues.Any(issue => issue.Category == IssueCategory.OutOfScope);
        var hasFaults = !found.Failed.IsEmpty || !found.Untested.IsEmpty || results is not { EveryPageInBrowser: true };
        var reason = (hasFaults, hasExemptions) switch
        {
            (true, true) => ComplianceReason.FaultsAndExemptions,
            (false, true) => ComplianceReason.Exemptions,
            (true, false) => ComplianceReason.Faults,
            _ => ComplianceReason.None,
        };
        var status = found.WorkedOut(reason);
        return record.Claimed is { } claimed && claimed > status
            ? found with { Status = claimed, Reason = reason == ComplianceReason.None ? ComplianceReason.Faults : reason }
            : found with { Status = status, Reason = reason };
    }

    private ComplianceStatus WorkedOut(ComplianceReason reason) => reason switch
    {
        ComplianceReason.None => ComplianceStatus.Fully,
        _ when 2 * (Failed.Length + Untested.Length) > Criteria.Count(one => one.Aim.Required) => ComplianceStatus.Not,
        _ => ComplianceStatus.Partially,
    };

    private ImmutableArray<CriterionStanding> With(Standing standing) => [.. Criteria.Where(one => one.Aim.Required && one.Standing == standing)];
}
