using SendSite.Checking.Accessibility.Timing;

namespace SendSite.Tests.Checking;

public class RefreshTimeTests
{
    [Theory]
    [InlineData("0", 0.0)]
    [InlineData("0; url=/a/", 0.0)]
    [InlineData(" 5,/a/", 5.0)]
    [InlineData("5 url=/a/", 5.0)]
    [InlineData("2.9", 2.0)]
    [InlineData(".5", 0.0)]
    [InlineData("72001;/a/", 72001.0)]
    public void A_browser_waits_for_the_whole_seconds(string content, double seconds) => Assert.Equal(seconds, RefreshTime.Parse(content));

    [Theory]
    [InlineData("")]
    [InlineData("; 5")]
    [InlineData("+5")]
    [InlineData("-5")]
    [InlineData("5: /a/")]
    [InlineData("5s")]
    [InlineData("soon")]
    public void A_browser_stays_when_it_cannot_read_the_time(string content) => Assert.Null(RefreshTime.Parse(content));
}
