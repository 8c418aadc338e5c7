using SendSite.Finishing;

namespace SendSite.Tests.Finishing;

public class TypographyTests
{
    [Theory]
    [InlineData("by 12 November 2026.", "by <time datetime=\"2026-11-12\">12&nbsp;November 2026</time>.")]
    [InlineData("by 2026-11-02, or", "by <time datetime=\"2026-11-02\">2&nbsp;November 2026</time>, or")]
    [InlineData("on 3 May each year", "on 3&nbsp;May each year")]
    [InlineData("1 June 2026 to 2 June 2026", "<time datetime=\"2026-06-01\">1&nbsp;June 2026</time> to <time datetime=\"2026-06-02\">2&nbsp;June 2026</time>")]
    [InlineData("31 February 2026 and 2026-13-01", "31 February 2026 and 2026-13-01")]
    [InlineData("report-2026-11-02.pdf 2026-11-02T10:00", "report-2026-11-02.pdf 2026-11-02T10:00")]
    [InlineData("<code>2026-11-02</code>", "<code>2026-11-02</code>")]
    [InlineData("<a href=\"/2026-11-02/\">12 Mayfield Road</a>", "<a href=\"/2026-11-02/\">12 Mayfield Road</a>")]
    public void Dates_that_exist_become_machine_readable_and_stay_on_one_line(string before, string after) =>
        Assert.Equal($"<p>{after}</p>", TestPage.MainAfter(new TypographicDates(), $"<p>{before}</p>"));

    [Theory]
    [InlineData("\"You said\"", "“You said”")]
    [InlineData("it's the children's", "it’s the children’s")]
    [InlineData("('yes')", "(‘yes’)")]
    [InlineData("\"'No', she said\"", "“‘No’, she said”")]
    [InlineData("the '90s", "the ’90s")]
    [InlineData("said <strong>\"no\"</strong>'s", "said <strong>“no”</strong>’s")]
    [InlineData("<code>'x'</code>'s <em lang=\"fr\">l'eau</em>", "<code>'x'</code>’s <em lang=\"fr\">l'eau</em>")]
    [InlineData("<a title=\"it's\">a</a>", "<a title=\"it's\">a</a>")]
    public void Straight_quotation_marks_in_text_become_curly(string before, string after) =>
        Assert.Equal($"<p>{after}</p>", TestPage.MainAfter(new TypographicQuotes(), $"<p>{before}</p>"));

    [Fact]
    public void A_page_in_another_language_keeps_its_own_marks()
    {
        var page = TestPage.Of("<html lang=\"pl\"><body><p>\"tak\"</p></body></html>");
        new TypographicQuotes().Apply(page);
        Assert.Equal("\"tak\"", page.Document.Body!.TextContent);
    }
}
