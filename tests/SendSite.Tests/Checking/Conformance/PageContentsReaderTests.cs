using SendSite.Checking.Conformance;
using SendSite.Model.Accessibility;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking.Conformance;

public class PageContentsReaderTests
{
    [Theory]
    [InlineData("<p>Words and <a href='/'>links</a>.</p><img src='a.png' alt=''><input type='hidden'><button>Go</button>", PageContents.Anything)]
    [InlineData("<select><option>One</select>", PageContents.Forms)]
    [InlineData("<div role='Switch' tabindex='0'>On</div>", PageContents.Forms)]
    [InlineData("<img src='/cat.GIF' alt='A cat'>", PageContents.Motion)]
    [InlineData("<svg><circle><animate attributeName='r'/></circle></svg>", PageContents.Motion)]
    [InlineData("<script type='application/ld+json'>{}</script>", PageContents.Anything)]
    [InlineData("<script src='/a.js'></script>", PageContents.Script | PageContents.Motion)]
    [InlineData("<p onclick='go()'>Go</p>", PageContents.Script | PageContents.Motion)]
    [InlineData("<video src='a.mp4'></video>", PageContents.Media | PageContents.Motion)]
    [InlineData("<iframe src='/map' title='Map'></iframe>", PageContents.All)]
    public void It_sees_what_a_page_holds(string body, PageContents held) =>
        Assert.Equal(held, PageContentsReader.Of(TestPage.Of(body)));

    [Fact]
    public void A_style_sheet_moves_things_by_key_frames_alone()
    {
        Assert.True(PageContentsReader.Moves("@KEYFRAMES spin{to{rotate:1turn}}"));
        Assert.False(PageContentsReader.Moves("a{transition:color .2s}"));
    }
}
