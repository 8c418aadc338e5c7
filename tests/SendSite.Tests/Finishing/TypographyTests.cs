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
}
