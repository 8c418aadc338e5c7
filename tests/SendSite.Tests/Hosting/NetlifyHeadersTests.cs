using SendSite.Hosting;

namespace SendSite.Tests.Hosting;

public class NetlifyHeadersTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var rules = SiteHeaders.For(demonstration: true);

        var read = NetlifyHeaders.Parse(NetlifyHeaders.Write(rules));

        Assert.Empty(read.Problems);
        Assert.Equal(rules.Select(rule => rule.For.Text), read.Rules.Select(rule => rule.For.Text));
        Assert.Equal(rules.SelectMany(rule => rule.Values), read.Rules.SelectMany(rule => rule.Values));
    }

    [Fact]
    public void Comments_blank_lines_and_lines_without_a_colon_are_passed_over()
    {
        var read = NetlifyHeaders.Parse("# note\n\n/*\r\n  no colon here\r\n  X-One: 1\r\n");

        Assert.Empty(read.Problems);
        Assert.Equal(new ResponseHeader("X-One", "1"), Assert.Single(Assert.Single(read.Rules).Values));
    }

    [Fact]
    public void A_repeated_name_joins_its_values() =>
        Assert.Equal(
            new ResponseHeader("Cache-Control", "public, max-age=60"),
            Assert.Single(Assert.Single(NetlifyHeaders.Parse("/*\n Cache-Control: public\n Cache-Control: max-age=60\n").Rules).Values));

    [Theory]
    [InlineData("X-One: 1", "_headers:1: the header 'X-One' stands before any path.")]
    [InlineData("/*\n  : 1", "_headers:2: the header has no name.")]
    [InlineData("/*\n  X-One:", "_headers:2: the header 'X-One' has no value.")]
    [InlineData("/*\n  X One: 1", "_headers:2: 'X One' cannot be sent as a header.")]
    public void A_line_that_cannot_be_used_is_named(string text, string problem)
    {
        var read = NetlifyHeaders.Parse(text);

        Assert.Equal(problem, Assert.Single(read.Problems));
        Assert.Empty(read.Rules);
    }

    [Fact]
    public void Headers_under_an_unreadable_path_go_to_no_page()
    {
        var read = NetlifyHeaders.Parse("/*\n  X-One: 1\n/(*\n  X-Two: 2\n");

        Assert.Equal("_headers:3: '/(*' is not a pattern of addresses.", Assert.Single(read.Problems));
        Assert.Equal(["X-One"], read.Rules.Where(rule => rule.For.Matches("/")).SelectMany(rule => rule.Values).Select(header => header.Name));
    }

    [Theory]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/help/pathways/", true)]
    [InlineData("/assets/*", "/assets/site.css", true)]
    [InlineData("/assets/*", "/data/assets/site.css", false)]
    [InlineData("/help", "/help/", true)]
    [InlineData("/help", "/HELP", true)]
    [InlineData("/help", "/help/services/", false)]
    [InlineData("/help/:page", "/help/wait/", true)]
    [InlineData("/help/:page", "/help/", false)]
    [InlineData("/data/*.csv", "/data/milestones.csv", true)]
    [InlineData("/data/*.csv", "/data/milestones.json", false)]
    public void A_pattern_matches_what_netlify_matches(string pattern, string path, bool matches) =>
        Assert.Equal(matches, HeaderRule.Of(pattern).For.Matches(path));

    [Fact]
    public void A_value_that_would_break_its_line_is_never_written() =>
        Assert.Throws<FormatException>(() => NetlifyHeaders.Write([HeaderRule.Of("/*", new ResponseHeader("X-One", "1\n/admin"))]));

    [Fact]
    public void Only_a_demonstration_asks_search_engines_to_stay_away_from_its_pages()
    {
        Assert.Contains("X-Robots-Tag: noindex", Asked("/help/", demonstration: true));
        Assert.DoesNotContain("X-Robots-Tag: noindex", Asked("/help/", demonstration: false));
    }

    [Fact]
    public void Search_engines_are_always_asked_to_leave_out_the_data_for_other_directories() =>
        Assert.Contains("X-Robots-Tag: noindex", Asked("/open-referral/services.json", demonstration: false));

    private static IEnumerable<string> Asked(string path, bool demonstration) =>
        SiteHeaders.For(demonstration).Where(rule => rule.For.Matches(path)).SelectMany(rule => rule.Values).Select(header => $"{header.Name}: {header.Value}");
}
