using System.Collections.Immutable;
using SendSite.Checking.Statement;
using SendSite.Model.Accessibility;
using SendSite.Model.Pages;
using SendSite.Reading.National;
using SendSite.Tests.Finishing;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Checking.Statement;

/// <summary>
/// Every check of the government monitors that a program can make: a complete statement fails none, and with one thing wrong it fails
/// that one, by the monitors' own number.
/// </summary>
public class StatementChecksTests
{
    private static readonly string Complete = File.ReadAllText(Path.Combine(Repository.Root, "tests/SendSite.Tests/Checking/Statement/statement.html"));

    /// <summary>Check, words taken out, words put in their place.</summary>
    public static TheoryData<int, string, string> Faults => new()
    {
        { 3, "<h1>Accessibility statement for Anytown SEND</h1>", "<h1>Using this site</h1>" },
        { 3, "<title>Accessibility statement for", "<title>Statement of" },
        { 4, "is committed to", "is glad of" },
        { 5, "in accordance with the Public", "as asked by the Public" },
        { 5, "Anytown Partnership is committed", "We are committed" },
        { 6, "This statement applies to", "Welcome to" },
        { 7, "<p>We also", "<p><a href=\"/statement.pdf\">Read the rest</a></p><p>We also" },
        { 8, "<a href=\"/about/accessibility/\">Accessibility</a>", "" },
        { 9, "<h2>Enforcement procedure</h2>", "" },
        { 10, "https://anytown.example.org/</a>", "https://www.example.org/</a>" },
        { 11, "<h3>Compliance status</h3>", "<h3>How we do</h3>" },
        { 12, "<h3>Compliance status</h3>", "<h3>Our compliance status</h3>" },
        { 13, "is partially compliant", "nearly meets" },
        { 14, "due to the non-compliances listed below", "because it is new" },
        { 14, "is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.", "is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard." },
        { 15, "<h2>Non-accessible content</h2>", "<h2>Known problems</h2>" },
        { 16, "<h2>Non-accessible content</h2>", "<h2>Content that is not accessible: non-accessible content</h2>" },
        { 20, "This fails WCAG 2.2 success criterion 1.1.1 Non-text Content.", "This is not good." },
        { 21, "2027-03-31\">31 March 2027", "2026-11-21\">21 November 2026" },
        { 25, "<h2>Preparation of this accessibility statement</h2>", "<h2>How we tested</h2>" },
        { 26, "<h2>Preparation of this accessibility statement</h2>", "<h2>Preparation of this page</h2>" },
        { 27, "This statement was prepared on <time datetime=\"2026-10-05\">5 October 2026</time>.", "" },
        { 28, "This statement was prepared on <time", "It was prepared on <time" },
        { 28, "2026-10-05\">5 October 2026", "2026-10-05\">5/10/2026" },
        { 29, "It was last reviewed on <time datetime=\"2026-11-02\">2 November 2026</time>.", "" },
        { 30, "It was last reviewed on <time", "We last reviewed it on <time" },
        { 31, "2026-11-02\">2 November 2026", "2025-11-21\">21 November 2025" },
        { 32, "<p>This website was last tested", "<p>This website was last seen" },
        { 34, "<h2>Feedback and contact information</h2>", "<h2>Contact us</h2>" },
        { 35, "<h2>Feedback and contact information</h2>", "<h2>Feedback</h2>" },
        { 36, "mailto:feedback@example.org", "/help/" },
        { 37, "<h2>Enforcement procedure</h2>", "<h2>Complaints</h2>" },
        { 38, "<h2>Enforcement procedure</h2>", "<h2>Enforcement</h2>" },
        { 39, "The Equality and Human Rights Commission (EHRC) is responsible", "The government is responsible" },
        { 39, "(No. 2) Accessibility Regulations 2018 (the", "Regulations (the" },
        { 41, "https://www.equalityadvisoryservice.com/", "https://www.example.org/" },
        { 43, "<h3>Disproportionate burden</h3>", "<h3>Too dear</h3>" },
    };

    [Fact]
    public void A_complete_statement_fails_no_check() => Assert.Equal([], Failed(Complete));

    [Theory]
    [MemberData(nameof(Faults))]
    public void With_one_thing_wrong_it_fails_that_check(int check, string right, string wrong)
    {
        Assert.Contains(right, Complete, StringComparison.Ordinal);

        Assert.Contains(check, Failed(Complete.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_with_no_words_is_no_accessibility_page() => Assert.Contains(1, Failed("<title>Accessibility statement</title><main><h1>Accessibility statement</h1></main>"));

    [Fact]
    public void Each_check_a_program_can_make_is_broken_above()
    {
        int[] byProgram = [1, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 20, 21, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36, 37, 38, 39, 41, 43];

        Assert.Equal([], byProgram.Except(((IEnumerable<object[]>)Faults).Select(row => (int)row[0]).Append(1)));
    }

    [Fact]
    public void Every_fault_stops_publication_and_says_what_to_write()
    {
        var altered = Complete.Replace("is committed to making", "is fond of making", StringComparison.Ordinal);

        var found = Assert.Single(
            StatementChecks.Check(TestPage.Of(altered, "/about/accessibility/"), Expected),
            one => one.Message.Contains("check 5:", StringComparison.Ordinal));

        Assert.Equal(StatementRules.StatementIncomplete, found.Rule);
        Assert.Contains("is committed to making its website accessible", found.Hint, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Failed(string html) => StatementChecks
        .Check(TestPage.Of(html, "/about/accessibility/"), Expected)
        .Select(found => int.Parse(found.Message.Split("check ")[1].Split(':')[0], System.Globalization.CultureInfo.InvariantCulture));

    private static AccessibilityPage Expected => new()
    {
        Route = Route.Of("/about/accessibility/"),
        Title = "Accessibility statement for Anytown SEND",
        Summary = "How easy this site is to use.",
        Section = SiteSection.About,
        Reviewed = new DateOnly(2026, 11, 2),
        OwnerRole = "Editor",
        Source = Example.Here("data/accessibility.yml"),
        SiteTitle = "Anytown SEND",
        Organisation = "Anytown Partnership",
        BaseUrl = new Uri("https://anytown.example.org/"),
        Email = "feedback@example.org",
        Checks = new PageReference(Route.Of("/about/accessibility/checks/"), "Checks"),
        Aims = [.. WcagData.Aims.Where(aim => aim.Criterion.Number is "1.1.1" or "1.4.3" or "1.4.10" or "2.4.1" or "3.1.1")],
        AsOf = new DateOnly(2026, 11, 22),
        Results = new AutomatedResults(9, 9, [320], "Chromium", Results("1.1.1", "1.4.3", "1.4.10", "2.4.1", "3.1.1")),
        Record = new AccessibilityRecord
        {
            PreparedOn = new DateOnly(2026, 10, 5),
            ReviewedOn = new DateOnly(2026, 11, 2),
            ResponseDays = 10,
            Alternatives = ["large print"],
            Issues = [Issue(IssueCategory.NonCompliance), Issue(IssueCategory.DisproportionateBurden)],
            Source = Example.Here("data/accessibility.yml"),
        },
    };

    private static ImmutableArray<CriterionResult> Results(params string[] numbers) =>
        [.. numbers.Select(number => new CriterionResult(number, AutomaticOutcome.NoFaultFound, [new ProgramCheck("SS600", "a fault", CheckKind.Code, Ran: true)], [], 0, 0))];

    private static AccessibilityIssue Issue(IssueCategory category) =>
        new("A map has no words.", "Blind people cannot use it.", ["1.1.1"], new DateOnly(2027, 3, 31), category, Example.Here("data/accessibility.yml"));
}
