using SendSite.Model.Accessibility;
using SendSite.Reading.National;

namespace SendSite.Tests.Reading;

public class WcagDataTests
{
    [Fact]
    public void The_criteria_of_WCAG_2_2_are_whole()
    {
        var current = WcagData.Criteria.Where(one => one.Current).ToList();

        Assert.Equal(
            [(ConformanceLevel.A, 31), (ConformanceLevel.AA, 24), (ConformanceLevel.AAA, 31)],
            current.GroupBy(one => one.Level).OrderBy(level => level.Key).Select(level => (level.Key, level.Count())));
        Assert.Equal(["4.1.1"], WcagData.Criteria.Where(one => !one.Current).Select(one => one.Number));
        Assert.Equal(current.Count, current.Select(one => one.Number).Distinct().Count());
    }

    [Fact]
    public void A_site_answers_for_all_that_the_law_asks_and_for_seven_more()
    {
        Assert.Equal(
            WcagData.Criteria.Where(one => one.Current && one.Level != ConformanceLevel.AAA).Select(one => one.Number),
            WcagData.Aims.Where(aim => aim.Required).Select(aim => aim.Criterion.Number));
        Assert.Equal(
            ["1.4.6", "2.4.9", "2.4.10", "2.5.5", "3.1.3", "3.1.4", "3.1.5"],
            WcagData.Aims.Where(aim => !aim.Required).Select(aim => aim.Criterion.Number));
        Assert.All(WcagData.Aims, aim => Assert.EndsWith("?", aim.Question, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_criterion_a_rule_names_is_one_of_WCAG_2_2() =>
        Assert.Equal([], RuleCatalogue.All.SelectMany(rule => rule.Criteria.Select(number => (rule.Code, number))).Where(named => WcagData.Find(named.number) is null));
}
