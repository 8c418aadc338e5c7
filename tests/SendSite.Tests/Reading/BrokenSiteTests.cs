using SendSite.Model.Checks;
using SendSite.Model.Diagnostics;
using SendSite.Reading;

namespace SendSite.Tests.Reading;

/// <summary>
/// Each folder of <c>tests/sites/broken</c> holds the files in which it differs from <c>tests/sites/minimal</c>, and
/// <c>expected.txt</c>, every word printed about it. <c>UPDATE_GOLDEN=1</c> rewrites those; read the difference.
/// </summary>
public class BrokenSiteTests
{
    public static TheoryData<string> Names =>
        [.. Directory.EnumerateDirectories(SiteCopy.BrokenSites).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_minimal_site_has_nothing_to_report()
    {
        using var site = new SiteCopy();

        Assert.Equal("", site.Findings());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_site_is_told_what_is_wrong_and_what_to_do(string name)
    {
        using var site = new SiteCopy();
        site.Overlay(name);
        var found = site.Findings();
        var expected = Path.Combine(SiteCopy.BrokenSites, name, "expected.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(expected, found);
        }

        Assert.NotEqual("", found);
        Assert.Equal(File.ReadAllText(expected), found);
    }

    [Fact]
    public void Every_rule_of_reading_and_of_the_model_is_broken_by_some_site()
    {
        var printed = ((IEnumerable<object[]>)Names).Select(row => File.ReadAllText(Path.Combine(SiteCopy.BrokenSites, (string)row[0], "expected.txt")))
            .Concat(((IEnumerable<object[]>)HostileSiteTests.Sites).Select(row => (string)row[1]))
            .ToList();
        IEnumerable<Rule> rules = [.. ReadingRules.All, .. ModelRules.All, .. ServiceRules.All];

        Assert.Empty(rules.Where(rule => !printed.Any(text => text.Contains($" {rule.Code}: ", StringComparison.Ordinal))).Select(rule => $"{rule.Code} {rule.Name}"));
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_says_who_is_hurt()
    {
        IReadOnlyList<Rule> rules = [.. ReadingRules.All, .. ModelRules.All, .. ServiceRules.All];

        Assert.Equal(rules.Count, rules.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(rules.Count, rules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(rules, rule => Assert.EndsWith(".", rule.Why, StringComparison.Ordinal));
        Assert.All(ReadingRules.All, rule => Assert.InRange(int.Parse(rule.Code[2..], System.Globalization.CultureInfo.InvariantCulture), 101, 199));
        Assert.All(ModelRules.All, rule => Assert.InRange(int.Parse(rule.Code[2..], System.Globalization.CultureInfo.InvariantCulture), 201, 249));
        Assert.All(ServiceRules.All, rule => Assert.InRange(int.Parse(rule.Code[2..], System.Globalization.CultureInfo.InvariantCulture), 251, 269));
    }
}
