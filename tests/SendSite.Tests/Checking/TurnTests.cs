using SendSite.Checking.Accessibility.Styles;
using SendSite.Checking.Aria;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking;

public class TurnTests
{
    [Theory]
    [InlineData("transform: rotate(90deg)", 90.0)]
    [InlineData("transform: rotateZ(-0.25turn)", 270.0)]
    [InlineData("transform: rotate(100grad)", 90.0)]
    [InlineData("transform: rotate(1.5708rad)", 90.0)]
    [InlineData("transform: matrix(0, 1, -1, 0, 0, 0)", 90.0)]
    [InlineData("transform: rotate3d(0, 0, -1, 90deg)", 270.0)]
    [InlineData("transform: scale(2) rotate(45deg) rotate(45deg)", 90.0)]
    [InlineData("rotate: 90deg", 90.0)]
    [InlineData("rotate: z 90deg", 90.0)]
    [InlineData("rotate: x 90deg", 0.0)]
    [InlineData("rotate: 30deg; transform: rotate(60deg)", 90.0)]
    [InlineData("transform: rotateX(90deg)", 0.0)]
    [InlineData("transform: none", 0.0)]
    [InlineData("transform: rotate(1turn)", 0.0)]
    public void Every_way_of_writing_a_turn_counts_in_degrees(string style, double degrees)
    {
        var page = TestPage.Of($"<p style=\"{style}\">A</p>");
        Assert.Equal(degrees, Turn.Degrees(page.Elements.Named("p").Single(), PageStyles.Of(page))!.Value, 0.1);
    }

    [Fact]
    public void A_turn_that_is_worked_out_is_not_guessed()
    {
        var page = TestPage.Of("<p style=\"transform: rotate(calc(45deg * 2))\">A</p>");
        Assert.NotEqual(90, Turn.Degrees(page.Elements.Named("p").Single(), PageStyles.Of(page)));
    }
}
