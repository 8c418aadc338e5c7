using SendSite.Reporting;

namespace SendSite.Tests.Reporting;

public class TextReportTests
{
    [Fact]
    public void A_fault_of_one_component_is_told_once_with_the_pages_it_shows_on()
    {
        using var output = new StringWriter { NewLine = "\n" };

        TextReport.Write(output, SampleFindings.All);

        Assert.Equal(
            """
            theme/Parts/SiteFooter.razor: warning SS901: The link "more of /" says nothing. [WCAG 2.4.4]
              Use the title of the page.
              4 times on 4 pages: /, /about/, /help/ and others.
            input/help/a b.md:12:3 (/help/a/ main > p > img): error SS902: The picture "a&b.png" has no words. [WCAG 1.1.1]
              Write them.
            data/a.csv:4:1: error SS903: "one" stands twice.
              Rename one of them. See also data/a.csv:2:1.
            input/x.md (/x/ main): review SS904: The page says "hub". [WCAG 3.1.3]
              Is it a place?

            """,
            output.ToString());
    }
}
