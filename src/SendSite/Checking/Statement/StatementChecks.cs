using System.Collections.Immutable;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Checking.Statement;

/// <summary>
/// The finished statement against every check of the government monitors that a program can make: numbers 1, 3 to 9, 11 to 13, 15, 16,
/// 20, 21, 25 to 32, 34 to 39, 41 and 43 of their list, and 10 and 14 as far as this build knows. A page has no footer link but by
/// rule SS625, which looks at every page.
/// </summary>
internal static class StatementChecks
{
    public static readonly ImmutableArray<IStatementCheck> All =
    [
        new WebsiteSection(),
        new ComplianceSection(),
        new NonAccessibleSection(),
        new PreparationSection(),
        new FeedbackSection(),
    ];

    /// <param name="page">The page as it will be published.</param>
    /// <param name="expected">What it should say.</param>
    public static IEnumerable<Diagnostic> Check(FinishedPage page, AccessibilityPage expected)
    {
        var statement = new StatementText(page, expected);
        return All.SelectMany(check => check.Check(statement)).OrderBy(fault => fault.Id).Select(fault => page.Report(
            StatementRules.StatementIncomplete,
            fault.At,
            FormattableString.Invariant($"The statement would fail the monitors' check {fault.Id}: {fault.Message}"),
            fault.Hint));
    }
}
