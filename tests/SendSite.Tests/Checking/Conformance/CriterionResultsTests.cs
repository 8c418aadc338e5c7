using System.Collections.Immutable;
using SendSite.Checking.Browser;
using SendSite.Checking.Conformance;
using SendSite.Checking.Reviews;
using SendSite.Model.Accessibility;
using SendSite.Model.Diagnostics;
using SendSite.Reading.National;

namespace SendSite.Tests.Checking.Conformance;

public class CriterionResultsTests
{
    [Fact]
    public void An_error_and_a_warning_count_as_faults_with_their_pages_and_a_question_does_not()
    {
        var result = Of("1.4.10", Finding(Fault, "/b/"), Finding(Fault, "/a/"), Finding(Question, "/c/"));

        Assert.Equal(AutomaticOutcome.FaultsFound, result.Outcome);
        Assert.Equal("/a/ /b/", string.Join(' ', result.FaultPages));
        Assert.Equal(("SS998", "scrolls sideways"), (result.Faults.Single().Code, result.Faults.Single().Name));
        Assert.Equal(1, result.OpenQuestions);
    }

    [Fact]
    public void A_finding_counts_for_the_criteria_it_names_itself()
    {
        var finding = Finding(BrowserRules.AxeViolation, "/a/") with { Criteria = ["2.4.4"] };

        Assert.Equal(AutomaticOutcome.FaultsFound, Of("2.4.4", finding).Outcome);
        Assert.Equal(AutomaticOutcome.NoFaultFound, Of("1.1.1", finding).Outcome);
    }

    [Fact]
    public void What_only_a_browser_can_find_is_not_checked_without_one()
    {
        var without = CriterionResults.Of(WcagData.Aims, new AnsweredFindings([], []), PageContents.All, inBrowser: false);

        var browserOnly = without.Where(one => !one.Checks.IsEmpty && one.Checks.All(check => check.Kind is CheckKind.Browser or CheckKind.Axe)).ToList();
        Assert.NotEmpty(browserOnly);
        Assert.All(browserOnly, one => Assert.Equal(AutomaticOutcome.NotChecked, one.Outcome));
        Assert.True(without.Single(one => one.Number == "1.1.1").InPart);
        Assert.Equal(AutomaticOutcome.NoFaultFound, Of("1.4.10").Outcome);
    }

    [Theory]
    [InlineData("1.2.2", PageContents.Media)]
    [InlineData("1.2.4", PageContents.Media)]
    [InlineData("2.5.7", PageContents.Script)]
    [InlineData("3.3.1", PageContents.Forms)]
    [InlineData("2.3.1", PageContents.Motion)]
    public void A_criterion_about_what_no_page_holds_has_nothing_to_check(string criterion, PageContents about)
    {
        Assert.Equal(AutomaticOutcome.NothingToCheck, Of(criterion, PageContents.All & ~about).Outcome);
        Assert.NotEqual(AutomaticOutcome.NothingToCheck, Of(criterion, about).Outcome);
    }

    [Fact]
    public void The_rules_that_cover_a_criterion_are_those_that_name_it()
    {
        var checks = CriterionCoverage.Of("1.1.1", inBrowser: true);

        Assert.Contains(checks, check => check is { Name: "image without alt", Kind: CheckKind.Code, Ran: true });
        Assert.Contains(checks, check => check is { Code: "image-alt", Kind: CheckKind.Axe });
        Assert.DoesNotContain(CriterionCoverage.Of("1.1.1", inBrowser: false), check => check.Kind == CheckKind.Axe && check.Ran);
    }

    private static readonly Rule Fault = new("SS998", "ScrollsSideways", Severity.Warning, "Somebody.") { Criteria = ["1.4.10"] };

    private static readonly Rule Question = new("SS999", "Question", Severity.Review, "Somebody.") { Criteria = ["1.4.10"] };

    private static Diagnostic Finding(Rule rule, string page) => new(rule, SourceSpan.Whole("input/a.md"), "A message.", "A hint.") { Page = page };

    private static CriterionResult Of(string criterion, params ImmutableArray<Diagnostic> findings) =>
        CriterionResults.Of(WcagData.Aims, new AnsweredFindings(findings, []), PageContents.All, inBrowser: true).Single(one => one.Number == criterion);

    private static CriterionResult Of(string criterion, PageContents contents) =>
        CriterionResults.Of(WcagData.Aims, new AnsweredFindings([], []), contents, inBrowser: true).Single(one => one.Number == criterion);
}
