using SendSite.Finishing;

namespace SendSite.Tests.Finishing;

public class ImageSizesTests
{
    private static readonly ImageSizes Pass = new(path => path is "/assets/map.png" or "/example/a b.png" ? new ImageSize(640, 480) : null);

    [Fact]
    public void A_picture_of_the_site_gets_its_size_wherever_the_address_starts_from() =>
        Assert.Equal(
            "<img src=\"/assets/map.png?v=1\" alt=\"\" width=\"640\" height=\"480\"><img src=\"a%20b.png\" alt=\"\" width=\"640\" height=\"480\" loading=\"lazy\">",
            TestPage.MainAfter(Pass, "<img src=\"/assets/map.png?v=1\" alt=\"\"><img src=\"a%20b.png\" alt=\"\">"));

    [Theory]
    [InlineData("<img src=\"/none.png\" alt=\"\">")]
    [InlineData("<img src=\"https://example.org/assets/map.png\" alt=\"\">")]
    [InlineData("<img src=\"/assets/map.png\" alt=\"\" width=\"10\" height=\"10\">")]
    public void Sizes_already_given_and_pictures_of_unknown_size_are_left_alone(string main) =>
        Assert.Equal(main, TestPage.MainAfter(Pass, main));
}
