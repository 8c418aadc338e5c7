using System.Collections.Immutable;
using SendSite.Model.Accessibility;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Reading.National;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Accessibility;

/// <summary>The status the accessibility statement gives is never better than what was tested and found.</summary>
public class ComplianceTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static readonly AccessibilityRecord CheckedByPeople = new()
    {
        PreparedOn = new DateOnly(2026, 10, 5),
        ReviewedOn = new DateOnly(2026, 11, 2),
        ResponseDays = 10,
        Alternatives = ["large print"],
        PeopleChecks =
        [
            new PersonCheck("Tester", new DateOnly(2026, 10, 12), "Read it.", "It worked.", ["/"])
            {
                Criteria = [.. WcagData.Aims.Where(aim => aim.NeedsPerson).Select(aim => aim.Criterion.Number)],
                Expires = new DateOnly(2027, 10, 12),
            },
        ],
        Source = Example.Here("data/accessibility.yml"),
    };

    private static readonly AutomatedResults Clean = new(100, 100, [320, 1280], "Chromium", [.. WcagData.Aims.Select(aim => Result(aim.Criterion.Number))]);

    [Fact]
    public void It_is_fully_compliant_when_machines_a_browser_and_people_looked_and_found_nothing() =>
        Assert.Equal((ComplianceStatus.Fully, ComplianceReason.None), Status(CheckedByPeople, Clean));

    [Fact]
    public void It_is_never_fully_compliant_while_an_issue_is_listed()
    {
        var found = Compliance.Of(CheckedByPeople with { Issues = [Issue(IssueCategory.NonCompliance)] }, Clean, WcagData.Aims, AsOf);

        Assert.Equal((ComplianceStatus.Partially, ComplianceReason.Faults), (found.Status, found.Reason));
        Assert.Equal(["1.1.1"], found.Failed.Select(one => one.Number));
    }

    [Fact]
    public void It_is_never_fully_compliant_when_a_check_found_something() =>
        Assert.Equal((ComplianceStatus.Partially, ComplianceReason.Faults), Status(CheckedByPeople, With(Result("1.4.3") with { Outcome = AutomaticOutcome.FaultsFound })));

    [Fact]
    public void It_is_never_fully_compliant_while_a_question_is_open() =>
        Assert.Equal(["2.4.4"], Untested(CheckedByPeople, With(Result("2.4.4") with { OpenQuestions = 1 })));

    [Fact]
    public void A_fault_against_what_only_the_site_itself_aims_for_does_not_count() =>
        Assert.Equal(ComplianceStatus.Fully, Status(CheckedByPeople, With(Result("2.4.9") with { Outcome = AutomaticOutcome.FaultsFound })).Status);

    [Fact]
    public void Exempt_content_is_named_as_the_reason() =>
        Assert.Equal((ComplianceStatus.Partially, ComplianceReason.Exemptions), Status(CheckedByPeople with { Issues = [Issue(IssueCategory.OutOfScope)] }, Clean));

    [Fact]
    public void Without_a_browser_what_only_a_browser_shows_is_untested() =>
        Assert.Equal(["1.4.10"], Untested(CheckedByPeople, With(Result("1.4.10") with { Outcome = AutomaticOutcome.NotChecked })));

    [Fact]
    public void Pages_no_browser_looked_at_leave_it_partial() =>
        Assert.Equal(ComplianceStatus.Partially, Status(CheckedByPeople, Clean with { BrowserPages = 99 }).Status);

    [Fact]
    public void A_criterion_that_needs_a_person_is_untested_without_one_or_once_the_check_expires()
    {
        Assert.Contains("1.1.1", Untested(CheckedByPeople with { PeopleChecks = [] }, Clean));
        Assert.Contains("1.1.1", Untested(CheckedByPeople, Clean, new DateOnly(2027, 10, 13)));
        Assert.DoesNotContain("1.1.1", Untested(CheckedByPeople, Clean, new DateOnly(2027, 10, 12)));
    }

    [Fact]
    public void What_no_page_holds_needs_nobody() =>
        Assert.DoesNotContain("1.2.2", Untested(CheckedByPeople with { PeopleChecks = [] }, With(Result("1.2.2") with { Outcome = AutomaticOutcome.NothingToCheck })));

    [Fact]
    public void Before_any_check_has_run_it_is_not_compliant() =>
        Assert.Equal(ComplianceStatus.Not, Status(CheckedByPeople, null).Status);

    [Fact]
    public void Failing_more_than_half_of_the_55_criteria_is_not_compliant()
    {
        ImmutableArray<string> most = [.. WcagData.Aims.Where(aim => aim.Required).Take(28).Select(aim => aim.Criterion.Number)];

        Assert.Equal(ComplianceStatus.Not, Status(Failing(most), Clean).Status);
        Assert.Equal(ComplianceStatus.Partially, Status(Failing(most[1..]), Clean).Status);

        static AccessibilityRecord Failing(ImmutableArray<string> criteria) =>
            CheckedByPeople with { Issues = [Issue(IssueCategory.NonCompliance) with { Criteria = criteria }] };
    }

    [Fact]
    public void A_claim_of_the_owners_can_lower_the_status_and_never_raise_it()
    {
        Assert.Equal(ComplianceStatus.Not, Status(CheckedByPeople with { Claimed = ComplianceStatus.Not }, Clean).Status);
        Assert.Equal(ComplianceStatus.Partially, Status(CheckedByPeople with { Claimed = ComplianceStatus.Fully, Issues = [Issue(IssueCategory.NonCompliance)] }, Clean).Status);
    }

    private static (ComplianceStatus Status, ComplianceReason Reason) Status(AccessibilityRecord record, AutomatedResults? results)
    {
        var found = Compliance.Of(record, results, WcagData.Aims, AsOf);
        return (found.Status, found.Reason);
    }

    private static IEnumerable<string> Untested(AccessibilityRecord record, AutomatedResults results, DateOnly? day = null) =>
        Compliance.Of(record, results, WcagData.Aims, day ?? AsOf).Untested.Select(one => one.Number);

    private static AutomatedResults With(CriterionResult other) =>
        Clean with { Criteria = [.. Clean.Criteria.Select(result => result.Number == other.Number ? other : result)] };

    private static CriterionResult Result(string number) =>
        new(number, AutomaticOutcome.NoFaultFound, [new ProgramCheck("SS600", "some fault", CheckKind.Code, Ran: true)], [], 0, 0);

    private static AccessibilityIssue Issue(IssueCategory category) =>
        new("A map has no words.", "People who cannot see it.", ["1.1.1"], new DateOnly(2027, 1, 31), category, SourceSpan.Whole("data/accessibility.yml"));
}
