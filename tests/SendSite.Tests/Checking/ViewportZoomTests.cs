using SendSite.Checking.Accessibility.Timing;

namespace SendSite.Tests.Checking;

public class ViewportZoomTests
{
    [Theory]
    [InlineData("width=device-width, user-scalable=no", "user-scalable=no")]
    [InlineData("user-scalable = 0", "user-scalable=0")]
    [InlineData("user-scalable=-0.9", "user-scalable=-0.9")]
    [InlineData("user-scalable=never", "user-scalable=never")]
    [InlineData("MAXIMUM-SCALE=1.99;width=320", "maximum-scale=1.99")]
    [InlineData("maximum-scale=yes", "maximum-scale=yes")]
    [InlineData("maximum-scale=wide", "maximum-scale=wide")]
    [InlineData("maximum-scale=1px", "maximum-scale=1px")]
    public void What_browsers_take_as_a_limit_is_one(string content, string limit) => Assert.Equal(limit, ViewportZoom.Limit(content));

    [Theory]
    [InlineData("width=device-width, initial-scale=1")]
    [InlineData("user-scalable=yes")]
    [InlineData("user-scalable=-2")]
    [InlineData("user-scalable=device-width")]
    [InlineData("maximum-scale=2")]
    [InlineData("maximum-scale=-1")]
    [InlineData("maximum-scale=device-height")]
    [InlineData("maximum-scale=1, maximum-scale=5")]
    [InlineData("maximum-scale")]
    [InlineData("")]
    public void Anything_else_lets_people_zoom(string content) => Assert.Null(ViewportZoom.Limit(content));
}
