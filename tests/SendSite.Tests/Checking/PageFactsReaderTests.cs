using SendSite.Checking;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking;

public class PageFactsReaderTests
{
    private const string Html = """
        <html><head><title> Waiting
          times </title><link rel="stylesheet" href="/a.css"></head><body id="top">
        <h1>How long <span class="govuk-visually-hidden">, in weeks,</span></h1><a name="old"></a>
        <p id="p"><a href="/x/">X</a> <a href="/x/">again</a> <img src="/i.png" srcset="/i2.png 2x" alt=""><img src="data:image/png;base64,AA" alt=""></p>
        </body></html>
        """;

    [Fact]
    public void What_other_pages_may_ask_about_is_kept()
    {
        var facts = new PageFactsReader().Read(TestPage.Of(Html));

        Assert.Equal("Waiting times", facts.Title);
        Assert.Equal("How long", facts.Heading);
        Assert.Equal(["old", "p", "top"], facts.Anchors.Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                new PageLink("/a.css", "", "html > head > link"),
                new PageLink("/x/", "X", "#p > a:nth-of-type(1)"),
                new PageLink("/i.png", "", "#p > img:nth-of-type(1)"),
                new PageLink("/i2.png", "", "#p > img:nth-of-type(1)"),
            ],
            facts.Links.AsEnumerable());
    }
}
