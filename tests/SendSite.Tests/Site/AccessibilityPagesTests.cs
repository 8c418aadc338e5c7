using SendSite.Building;
using SendSite.Checking.Conformance;
using SendSite.Model.Diagnostics;
using SendSite.Reading.National;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>The statement and the table of checks say what this build did and found, and not a word more.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class AccessibilityPagesTests(CoventrySite coventry)
{
    private const string Statement = "/about/accessibility/";
    private const string Checks = "/about/accessibility/checks/";

    [Fact]
    public void The_table_has_a_row_for_each_criterion_and_the_statement_leads_to_it()
    {
        var rows = coventry.Built[Checks].All("table.criteria tbody th").Select(row => PlainText.Of(row.TextContent).Split(' ')[0]);

        Assert.Equal(WcagData.Aims.Select(aim => aim.Criterion.Number).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        Assert.Contains(Checks, coventry.Built[Statement].Links());
    }

    [Fact]
    public void Without_a_browser_nothing_only_a_browser_sees_is_said_to_be_checked()
    {
        var browserOnly = WcagData.Aims.Select(aim => aim.Criterion.Number)
            .Where(number => CriterionCoverage.Of(number, inBrowser: false) is { IsEmpty: false } checks && checks.All(check => !check.Ran));

        Assert.All(browserOnly, number => Assert.Matches("Not checked in this version|Nothing here to check", Row(number)));
        Assert.Contains("No fault found", Row("1.1.1"), StringComparison.Ordinal);
        Assert.Contains("Only the code was checked", Row("1.1.1"), StringComparison.Ordinal);
        Assert.DoesNotContain("fully compliant", PlainText.Of(coventry.Built[Statement].Document.Body!.TextContent), StringComparison.Ordinal);
        Assert.Contains("1.4.10 Reflow", PlainText.Of(coventry.Built[Statement].Document.Body!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_who_checked_is_named_by_role_with_the_day_it_expires() =>
        Assert.Matches("screen reader, 12 October 2026.*Counts until 12 October 2027", Row("2.1.1"));

    [Fact]
    public void No_criterion_is_ever_said_to_pass() =>
        Assert.DoesNotMatch(@"\b[Pp]ass(?:es|ed)?\b", PlainText.Of(coventry.Built[Checks].Document.QuerySelector("main")!.TextContent));

    [Fact]
    public async Task A_question_nobody_answered_and_an_answer_to_nothing_are_told()
    {
        using var copy = new TemporaryFolder();
        CoventrySite.CopyTo(copy.Path);
        var file = copy["data/accessibility.yml"];
        var text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, text.Replace("page: /help/words/", "page: /help/wards/", StringComparison.Ordinal));

        var outcome = await CoventrySite.BuildAsync(new BuildOptions(copy.Path));

        Assert.Contains(outcome.Findings, found => found.Severity == Severity.Review && found.Page == "/help/words/");
        Assert.Contains(outcome.Findings, found => found.Rule.Name == "StaleAnswer" && found.Span.File == "data/accessibility.yml");
    }

    private string Row(string criterion) => PlainText.Of(coventry.Built[Checks].All("table.criteria tbody tr")
        .Single(row => PlainText.Of(row.TextContent).StartsWith(criterion + " ", StringComparison.Ordinal)).TextContent);
}
