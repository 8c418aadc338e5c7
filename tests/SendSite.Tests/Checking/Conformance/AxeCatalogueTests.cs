using SendSite.Checking.Browser;
using SendSite.Checking.Conformance;

namespace SendSite.Tests.Checking.Conformance;

public class AxeCatalogueTests
{
    [Fact]
    public void Every_rule_of_axe_that_our_tags_choose_is_read_from_its_script()
    {
        var script = AxeScript.ForAxe();
        var chosen = script.Split(",tags:[\"cat.").Skip(1)
            .Select(rest => rest[..rest.IndexOf(']', StringComparison.Ordinal)])
            .Count(tags => AxeScript.Tags.Any(tag => tags.Contains($"\"{tag}\"", StringComparison.Ordinal))
                && !tags.Contains("\"experimental\"", StringComparison.Ordinal) && !tags.Contains("\"deprecated\"", StringComparison.Ordinal));

        Assert.InRange(chosen, 60, 100);
        Assert.Equal(chosen, AxeCatalogue.Tagged.Length);
        Assert.DoesNotContain(AxeCatalogue.Rules, rule => AxePolicy.LeftOut.Contains(rule.Id));
    }

    [Theory]
    [InlineData("area-alt", "2.4.4 4.1.2")]
    [InlineData("color-contrast", "1.4.3")]
    [InlineData("target-size", "2.5.8")]
    public void A_rule_names_the_criteria_of_its_tags(string rule, string criteria) =>
        Assert.Equal(criteria, string.Join(' ', AxeCatalogue.Rules.Single(one => one.Id == rule).Criteria()));
}
