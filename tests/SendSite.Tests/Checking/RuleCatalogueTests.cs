using System.Text.RegularExpressions;
using SendSite.Checking;
using SendSite.Model.Diagnostics;

namespace SendSite.Tests.Checking;

public partial class RuleCatalogueTests
{
    [Fact]
    public void No_code_and_no_name_is_used_twice()
    {
        Assert.Equal([], RuleCatalogue.All.GroupBy(rule => rule.Code).Where(alike => alike.Count() > 1).Select(alike => alike.Key));
        Assert.Equal([], RuleCatalogue.All.GroupBy(rule => rule.Name).Where(alike => alike.Count() > 1).Select(alike => alike.Key));
    }

    [Fact]
    public void Every_code_is_well_formed_and_every_rule_says_whom_its_fault_hurts() =>
        Assert.All(RuleCatalogue.All, rule =>
        {
            Assert.Matches(Code(), rule.Code);
            Assert.Matches(PascalCase(), rule.Name);
            Assert.EndsWith(".", rule.Why, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_check_has_a_code_of_its_stage() =>
        Assert.All(Checks(), check => Assert.Matches(check.Type.Namespace == "SendSite.Checking.Links" ? "^SS5" : "^SS[68]", check.Rule.Code));

    [Fact]
    public void Every_check_in_the_program_is_listed_under_its_own_name()
    {
        var written = typeof(IPageCheck).Assembly.GetTypes()
            .Where(type => type.IsClass && (type.IsAssignableTo(typeof(IPageCheck)) || type.IsAssignableTo(typeof(ISiteCheck))))
            .Select(type => type.Name).Order(StringComparer.Ordinal);

        Assert.Equal(written, Checks().Select(check => check.Rule.Name).Order(StringComparer.Ordinal));
        Assert.All(Checks(), check => Assert.Equal(check.Type.Name, check.Rule.Name));
        Assert.Subset(RuleCatalogue.All.Select(rule => rule.Code).ToHashSet(), Checks().Select(check => check.Rule.Code).ToHashSet());
    }

    [Fact]
    public void Every_rule_arrives_whole()
    {
        var withoutPage = PageChecks.All.SelectMany(check => new CaseFolder(check.Rule.Name).MissingPieces());
        var withoutTest = SiteChecks.All.Select(check => check.Rule.Name + "Tests").Where(name => GetType().Assembly.GetTypes().All(type => type.Name != name));
        Assert.Equal([], withoutPage.Concat(withoutTest));
    }

    [Fact]
    public void No_case_is_left_behind_by_a_rule_that_is_gone() =>
        Assert.Equal([], Directory.GetDirectories(CaseFolder.All).Select(Path.GetFileName).Except(PageChecks.All.Select(check => check.Rule.Name)));

    private static List<(Type Type, Rule Rule)> Checks() =>
    [
        .. PageChecks.All.Select(check => (check.GetType(), check.Rule)),
        .. SiteChecks.All.Select(check => (check.GetType(), check.Rule)),
    ];

    [GeneratedRegex(@"^SS[1-8]\d\d$")]
    private static partial Regex Code();

    [GeneratedRegex("^([A-Z][a-z0-9]*)+$")]
    private static partial Regex PascalCase();
}
