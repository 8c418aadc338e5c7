using System.Text;
using SendSite.Finishing;

namespace SendSite.Tests.Finishing;

public class ImageHeaderTests
{
    private static readonly byte[] Jpeg =
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 17, 8, 0x01, 0x2C, 0x02, 0x58, 3,
    ];

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D494844520000028000000190", 640, 400)]
    [InlineData("47494638396120001000", 32, 16)]
    public void The_size_is_read_from_the_header(string hexadecimal, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), ImageHeader.Read(Convert.FromHexString(hexadecimal)));

    [Fact]
    public void A_jpegs_size_is_found_behind_its_other_segments() => Assert.Equal(new ImageSize(600, 300), ImageHeader.Read(Jpeg));

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120px\" height='40.4'>", 120, 40)]
    [InlineData("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 300 150\">", 300, 150)]
    [InlineData("<svg stroke-width=\"2\" viewBox=\"-1,-1,24,24\">", 24, 24)]
    public void An_svgs_size_is_its_own_or_else_its_view_boxs(string svg, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), ImageHeader.Read(Encoding.UTF8.GetBytes(svg)));

    [Fact]
    public void Every_cut_off_header_has_no_size_rather_than_a_wrong_one()
    {
        for (var length = 0; length < Jpeg.Length - 3; length++)
        {
            Assert.Null(ImageHeader.Read(Jpeg.AsSpan(0, length)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("<svg>")]
    [InlineData("<svg width=\"0\" height=\"0\">")]
    public void What_is_no_picture_has_no_size(string text) => Assert.Null(ImageHeader.Read(Encoding.UTF8.GetBytes(text)));
}
