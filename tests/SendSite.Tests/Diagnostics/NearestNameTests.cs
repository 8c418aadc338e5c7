using SendSite.Model.Diagnostics;

namespace SendSite.Tests.Diagnostics;

public class NearestNameTests
{
    private static readonly string[] Columns = ["date", "published", "milestone", "status", "note", "evidence link", "new quarter", "p"];

    [Theory]
    [InlineData("milestones", "milestone")]
    [InlineData("Status", "status")]
    [InlineData("pubilshed", "published")]
    [InlineData("evidence", null)]
    [InlineData("evidence_link", "evidence link")]
    [InlineData("new qarter", "new quarter")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    [InlineData("n", null)]
    public void The_nearest_known_name_is_offered_and_nothing_when_none_is_near(string wanted, string? offered) =>
        Assert.Equal(offered, NearestName.Find(wanted, Columns));

    [Fact]
    public void A_nearer_name_wins_over_one_seen_earlier() =>
        Assert.Equal("speech-therapy", NearestName.Find("speech-therpy", ["speech-theory", "speech-therapy"]));

    [Fact]
    public void Of_two_equally_near_names_the_first_in_ordinal_order_is_offered_whatever_order_they_come_in()
    {
        Assert.Equal("risk-a", NearestName.Find("risk-x", ["risk-b", "risk-a"]));
        Assert.Equal("risk-a", NearestName.Find("risk-x", ["risk-a", "risk-b"]));
    }

    [Fact]
    public void Two_swapped_letters_are_one_slip() => Assert.Equal("id", NearestName.Find("di", ["id", "xx"]));
}
