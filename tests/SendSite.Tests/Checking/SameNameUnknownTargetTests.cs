using SendSite.Checking.Accessibility.Words.Links;

namespace SendSite.Tests.Checking;

public class SameNameUnknownTargetTests
{
    [Fact]
    public void Addresses_that_cannot_be_compared_are_asked_about() =>
        Assert.Equal(
            """
            input/a.md (/a/ body > p:nth-of-type(2) > a): review SS812: Two links are called "Form": one leads to /form.pdf, the other to /form-new.docx. [WCAG 2.4.4]
              Do both serve the same purpose? If not, say in each what only it leads to.
            """,
            new SameNameUnknownTarget().Findings(TestSite.Of(("/a/", "<p><a href='/form.pdf'>Form</a></p><p><a href='/form-new.docx'>Form</a></p>"))));

    [Fact]
    public void A_heading_between_makes_a_fault_a_question() =>
        Assert.NotEqual("", new SameNameUnknownTarget().Findings(TestSite.Of(
            ("/a/", "<h2>Here</h2><p><a href='https://example.org/1'>Guide</a></p><h2>There</h2><p><a href='https://example.org/2'>Guide</a></p>"))));

    [Fact]
    public void The_same_address_twice_is_no_question() =>
        Assert.Equal("", new SameNameUnknownTarget().Findings(TestSite.Of(("/a/", "<p><a href='/b/'>Guide</a></p><p><a href='/b/'>Guide</a></p>"))));
}
