using SendSite.Finishing;

namespace SendSite.Tests.Finishing;

public class NumberGroupsTests
{
    [Fact]
    public void A_telephone_number_keeps_its_order_where_lines_run_from_the_right()
    {
        var page = TestPage.Of("<html lang=\"ur\" dir=\"rtl\"><body><p>فون 01632 960 001 پر کریں، 22 نومبر 2026 سے پہلے۔</p></body></html>");
        new NumberGroups().Apply(page);
        Assert.Equal("فون <bdi dir=\"ltr\">01632 960 001</bdi> پر کریں، 22 نومبر 2026 سے پہلے۔", page.Document.QuerySelector("p")!.InnerHtml);
    }

    [Theory]
    [InlineData("<html lang=\"pl\" dir=\"ltr\"><body><p>Telefon 01632 960 001</p></body></html>")]
    [InlineData("<html lang=\"ur\" dir=\"rtl\"><body><p lang=\"en\" dir=\"ltr\">Ring 01632 960 001</p></body></html>")]
    public void Nothing_is_added_where_lines_run_from_the_left(string html)
    {
        var page = TestPage.Of(html);
        var before = page.Document.DocumentElement.OuterHtml;
        new NumberGroups().Apply(page);
        Assert.Equal(before, page.Document.DocumentElement.OuterHtml);
    }
}
