namespace SendSite.BrowserTests.Checking;

/// <summary>Each browser rule finds the fault on its failing pages, and nothing on pages that only look like them.</summary>
[Trait("Category", "Browser")]
[Collection(OneBrowser.Name)]
public sealed class RenderedRuleTests(BrowserFixture fixture, RuleBench bench) : IClassFixture<RuleBench>
{
    public static TheoryData<string, string> Failing => Of("fails");

    public static TheoryData<string, string> Passing => Of("passes");

    [Theory]
    [MemberData(nameof(Failing))]
    public async Task A_page_with_the_fault_is_found(string rule, string page)
    {
        var found = await bench.LookAsync(fixture.Session, rule, page);

        Assert.NotEmpty(found);
        Assert.All(found, one => Assert.True(one.Message.EndsWith('.') || one.Message.EndsWith('?'), one.Message));
        Assert.All(found, one => Assert.Equal(rule, one.Rule.Name));
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task A_page_that_only_looks_like_it_is_left_alone(string rule, string page) =>
        Assert.Equal([], (await bench.LookAsync(fixture.Session, rule, page)).Select(found => found.ToString()));

    [Fact]
    public void Every_rule_arrives_with_five_pages_of_each_kind() =>
        Assert.Equal([], RenderedCaseFolder.RuleNames.Where(rule => RenderedCaseFolder.Cases(rule, "fails").Count() < 5 || RenderedCaseFolder.Cases(rule, "passes").Count() < 5));

    private static TheoryData<string, string> Of(string kind)
    {
        var cases = new TheoryData<string, string>();
        foreach (var rule in RenderedCaseFolder.RuleNames)
        {
            foreach (var name in RenderedCaseFolder.Cases(rule, kind))
            {
                cases.Add(rule, name);
            }
        }

        return cases;
    }
}
