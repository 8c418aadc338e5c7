using SendSite.Hosting;

namespace SendSite.Tests.Hosting;

public class NetlifyRedirectsTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var rules = new[] { Rule("/old", "/new/"), Rule("/news/*", "/voice/news/:splat"), Rule("/plan.pdf", "https://example.org/plan.pdf?v=2#page=3") };

        var read = NetlifyRedirects.Parse(NetlifyRedirects.Write(rules));

        Assert.Empty(read.Problems);
        Assert.Equal(rules, read.Rules);
    }

    [Theory]
    [InlineData("/old", "/new/", "/old", "/new/")]
    [InlineData("/old", "/new/", "/old/", "/new/")]
    [InlineData("/old/", "/new/", "/old", "/new/")]
    [InlineData("/old", "/new/", "/old/page", null)]
    [InlineData("/old", "/new/", "/older", null)]
    [InlineData("/news/*", "/voice/news/:splat", "/news/2026/first-day/", "/voice/news/2026/first-day")]
    [InlineData("/news/*", "/voice/news/:splat", "/news", "/voice/news/")]
    [InlineData("/s/:name", "/help/services/:name/", "/s/sendiass", "/help/services/sendiass/")]
    [InlineData("/s/:name", "/help/services/:name/", "/s/a b", "/help/services/a%20b/")]
    [InlineData("/s/:name", "/help/services/:name/", "/s", null)]
    public void A_rule_sends_the_addresses_it_is_for(string from, string to, string asked, string? target) =>
        Assert.Equal(target, Rule(from, to).TargetFor(asked));

    [Theory]
    [InlineData("old", "/new")]
    [InlineData("/old", "new")]
    [InlineData("/old", "//evil.example")]
    [InlineData("/old", "javascript:alert(1)")]
    [InlineData("/old page", "/new")]
    [InlineData("/old", "/new\n/admin /")]
    [InlineData("/old*", "/new")]
    [InlineData("/*/old", "/new")]
    [InlineData("/.netlify/functions", "/new")]
    public void An_unusable_pair_is_refused(string from, string to) => Assert.False(RedirectRule.TryCreate(from, to, out _));

    [Theory]
    [InlineData("/old", "_redirects:1: '/old' has no new address.")]
    [InlineData("/old /new 301 Country=gb", "_redirects:1: 'Country=gb' is a condition, which is not supported.")]
    [InlineData("/old /new 307", "_redirects:1: '307' is not a status that is supported.")]
    [InlineData("/old https://example.org/ 200", "_redirects:1: 'https://example.org/' is another site, which cannot be served in place.")]
    public void A_line_that_cannot_be_used_is_named(string text, string problem)
    {
        var read = NetlifyRedirects.Parse(text);

        Assert.Equal(problem, Assert.Single(read.Problems));
        Assert.Empty(read.Rules);
    }

    [Fact]
    public void Comments_status_and_force_are_read()
    {
        var read = NetlifyRedirects.Parse("# old pages\n\n/a /b 302! # until March\n");

        Assert.Equal(Rule("/a", "/b") with { Status = 302, Force = true }, Assert.Single(read.Rules));
    }

    private static RedirectRule Rule(string from, string to) =>
        RedirectRule.TryCreate(from, to, out var rule) ? rule : throw new ArgumentException($"{from} {to}");
}
