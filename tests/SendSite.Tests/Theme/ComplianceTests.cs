using System.Collections.Immutable;
using SendSite.Model.Accessibility;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Theme.Wording;

namespace SendSite.Tests.Theme;

/// <summary>The status the accessibility statement gives is never better than what was tested and found.</summary>
public class ComplianceTests
{
    private static readonly AutomatedResults _clean = new(100, 100, [320, 1280], "Chromium", []);

    private static readonly AccessibilityRecord _checkedByPeople = new()
    {
        PreparedOn = new DateOnly(2026, 10, 5),
        ReviewedOn = new DateOnly(2026, 11, 2),
        ResponseDays = 10,
        Alternatives = ["large print"],
        PeopleChecks = [new PersonCheck("Tester", new DateOnly(2026, 10, 12), "Read it.", "It worked.", ["/"])],
        Source = SourceSpan.Whole("data/accessibility.yml"),
    };

    [Fact]
    public void It_is_fully_compliant_when_machines_a_browser_and_people_looked_and_found_nothing() =>
        Assert.Equal(ComplianceStatus.Fully, Compliance.Of(_checkedByPeople, _clean).Status);

    [Fact]
    public void It_is_never_fully_compliant_while_an_issue_is_listed()
    {
        var record = _checkedByPeople with { Issues = [Issue(IssueCategory.NonCompliance)] };
        Assert.Equal(new Compliance(ComplianceStatus.Partially, "statement-status-faults"), Compliance.Of(record, _clean));
    }

    [Fact]
    public void It_is_never_fully_compliant_when_a_check_found_something() =>
        Assert.Equal("statement-status-faults", Compliance.Of(_checkedByPeople, _clean with { FailedCriteria = ["1.4.3"] }).Key);

    [Fact]
    public void Exempt_content_is_named_as_the_reason()
    {
        var record = _checkedByPeople with { Issues = [Issue(IssueCategory.OutOfScope)] };
        Assert.Equal("statement-status-exemptions", Compliance.Of(record, _clean).Key);
    }

    [Fact]
    public void Without_browser_checks_it_says_that_not_all_was_tested() =>
        Assert.Equal("statement-status-untested", Compliance.Of(_checkedByPeople, _clean with { BrowserPages = 0, Browser = null }).Key);

    [Fact]
    public void Without_checks_by_people_it_says_that_not_all_was_tested() =>
        Assert.Equal("statement-status-untested", Compliance.Of(_checkedByPeople with { PeopleChecks = [] }, _clean).Key);

    [Fact]
    public void Before_any_check_has_run_it_claims_nothing_in_full() =>
        Assert.Equal("statement-status-untested", Compliance.Of(_checkedByPeople, null).Key);

    [Fact]
    public void Failing_more_than_half_of_the_55_criteria_is_not_compliant()
    {
        ImmutableArray<string> most = [.. Enumerable.Range(1, 28).Select(number => $"1.1.{number}")];
        Assert.Equal(ComplianceStatus.Not, Compliance.Of(_checkedByPeople, _clean with { FailedCriteria = most }).Status);
        Assert.Equal(ComplianceStatus.Partially, Compliance.Of(_checkedByPeople, _clean with { FailedCriteria = most[1..] }).Status);
    }

    private static AccessibilityIssue Issue(IssueCategory category) =>
        new("A map has no words.", "People who cannot see it.", ["1.1.1"], new DateOnly(2027, 1, 31), category, SourceSpan.Whole("data/accessibility.yml"));
}
