using SendSite.Printing;

namespace SendSite.Tests.Printing;

/// <summary>A document is read in the order of its page.</summary>
public class ReadingOrderTests
{
    private const string Page = "How we are doing. We asked. You answered. 1 2 3 We did it.";

    [Fact]
    public void The_same_order_is_in_place_whatever_the_spaces_and_line_breaks() =>
        Assert.Null(ReadingOrder.FirstOutOfPlace(["How we\nare doing.", "We  asked.", "You answered."], Page));

    [Fact]
    public void What_the_page_hides_on_paper_may_be_missing() =>
        Assert.Null(ReadingOrder.FirstOutOfPlace(["How we are doing.", "We did it."], Page));

    [Fact]
    public void What_only_paper_has_tells_nothing() =>
        Assert.Null(ReadingOrder.FirstOutOfPlace(["•", "How we are doing.", "12 / 14 sheets", "We asked."], Page));

    [Fact]
    public void An_answer_read_before_its_question_is_found() =>
        Assert.Equal("We asked.", ReadingOrder.FirstOutOfPlace(["You answered.", "We asked."], Page));
}
