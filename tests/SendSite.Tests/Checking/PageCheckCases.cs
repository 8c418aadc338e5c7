using SendSite.Checking;
using SendSite.Finishing;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking;

/// <summary>Every rule about one page finds what its <c>fails.html</c> does wrong, in the words of <c>expected.txt</c>, and nothing in <c>passes.html</c>.</summary>
public class PageCheckCases
{
    public static TheoryData<string> RuleNames => [.. PageChecks.All.Select(check => check.Rule.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void The_good_page_passes(string rule) => Assert.Equal("", Findings(rule, new CaseFolder(rule).Page("passes.html")));

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void The_bad_page_fails_in_the_expected_words(string rule)
    {
        var folder = new CaseFolder(rule);
        var findings = Findings(rule, folder.Page("fails.html"));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            folder.WriteExpected(findings);
        }

        Assert.NotEqual("", findings);
        Assert.Equal(folder.Expected(), findings);
    }

    [Fact]
    public void An_empty_page_is_told_everything_it_lacks() =>
        Assert.Equal(
            ["MissingTitle", "NotOneMainHeading", "MissingSkipLink", "NotOneMainLandmark", "NoAccessibilityLink"],
            PageChecks.All.SelectMany(check => check.Check(TestPage.Of(""))).Select(found => found.Rule.Name));

    private static string Findings(string rule, FinishedPage page) =>
        string.Concat(PageChecks.All.Single(check => check.Rule.Name == rule).Check(page).Select(found => found + "\n"));
}
