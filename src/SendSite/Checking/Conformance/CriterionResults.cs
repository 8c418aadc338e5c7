using System.Collections.Immutable;
using SendSite.Checking.Reviews;
using SendSite.Model.Accessibility;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Conformance;

/// <summary>Counts a build's findings by the criteria they break. A warning is a fault too; a question is not, until it is answered so.</summary>
internal static class CriterionResults
{
    /// <param name="contents">What the pages hold, all taken together.</param>
    /// <param name="inBrowser">Whether this build looked at pages in a browser.</param>
    public static ImmutableArray<CriterionResult> Of(
        ImmutableArray<ConformanceAim> aims, AnsweredFindings findings, PageContents contents, bool inBrowser) =>
        [.. aims.Select(aim => Of(aim.Criterion, findings, contents, inBrowser))];

    private static CriterionResult Of(SuccessCriterion criterion, AnsweredFindings findings, PageContents contents, bool inBrowser)
    {
        var open = findings.Open.Where(finding => finding.Criteria.Contains(criterion.Number)).ToList();
        var checks = CriterionCoverage.Of(criterion.Number, inBrowser);
        var faults = Faults(open.Where(finding => finding.Severity != Severity.Review));
        return new CriterionResult(
            criterion.Number,
            Outcome(criterion, checks, faults, contents),
            checks,
            faults,
            open.Count(finding => finding.Severity == Severity.Review),
            findings.Answered.Count(finding => finding.Criteria.Contains(criterion.Number)));
    }

    private static ImmutableArray<ProgramFault> Faults(IEnumerable<Diagnostic> findings) =>
    [
        .. findings
            .GroupBy(finding => finding.Rule)
            .OrderBy(rule => rule.Key.Code, StringComparer.Ordinal)
            .Select(rule => new ProgramFault(
                rule.Key.Code,
                CriterionCoverage.NameOf(rule.Key),
                rule.Key.Why,
                [.. rule.Select(finding => finding.Page).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])),
    ];

    private static AutomaticOutcome Outcome(
        SuccessCriterion criterion, ImmutableArray<ProgramCheck> checks, ImmutableArray<ProgramFault> faults, PageContents contents)
    {
        if (!faults.IsEmpty)
        {
            return AutomaticOutcome.FaultsFound;
        }

        if (criterion.Needs != PageContents.Anything && (criterion.Needs & contents) == 0)
        {
            return AutomaticOutcome.NothingToCheck;
        }

        return checks.IsEmpty ? AutomaticOutcome.NoProgram
            : checks.Any(check => check.Ran) ? AutomaticOutcome.NoFaultFound
            : AutomaticOutcome.NotChecked;
    }
}
