using SendSite.Finishing;

namespace SendSite.Tests.Finishing;

public class TablePassesTests
{
    [Fact]
    public void Headers_in_the_head_speak_for_columns_and_those_that_open_a_row_for_the_row() =>
        Assert.Equal(
            "<table><thead><tr><th scope=\"col\">A</th><th scope=\"colgroup\">B</th></tr></thead>"
                + "<tbody><tr><th scope=\"row\">x</th><td>1</td></tr><tr><td>2</td><th>?</th></tr></tbody></table>",
            TestPage.MainAfter(new TableScopes(), "<table><thead><tr><th>A<th scope=colgroup>B</tr></thead><tr><th>x<td>1</tr><tr><td>2<th>?</tr></table>"));

    [Fact]
    public void A_first_row_of_headers_alone_speaks_for_columns_without_a_head() =>
        Assert.Equal(
            "<table><tbody><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>",
            TestPage.MainAfter(new TableScopes(), "<table><tr><th>A<th>B</tr><tr><td>1<td>2</tr></table>"));

    [Fact]
    public void A_table_without_a_caption_is_named_by_the_heading_before_it_and_no_two_alike()
    {
        const string Cells = "<tbody><tr><td>1</td></tr></tbody></table>";
        Assert.Equal(
            $"<h2>Waits</h2><table><caption class=\"govuk-table__caption govuk-visually-hidden\">Waits</caption>{Cells}"
                + $"<table><caption class=\"govuk-table__caption govuk-visually-hidden\">Waits (2)</caption>{Cells}<table><caption>Mine</caption>{Cells}",
            TestPage.MainAfter(new TableCaptions(), $"<h2>Waits</h2><table>{Cells}<table>{Cells}<table><caption>Mine</caption>{Cells}"));
    }

    [Fact]
    public void The_heading_of_a_list_of_links_names_no_table() =>
        Assert.Contains(
            ">Waits</caption>",
            TestPage.MainAfter(new TableCaptions(), "<h1>Waits</h1><nav><h2>On this page</h2></nav><table><tr><td>1</table>"),
            StringComparison.Ordinal);

    [Fact]
    public void A_table_with_no_heading_before_it_stays_without_a_caption_for_the_check_to_find() =>
        Assert.DoesNotContain("caption", TestPage.MainAfter(new TableCaptions(), "<table><tr><td>1</table>"), StringComparison.Ordinal);

    [Fact]
    public void A_table_scrolls_inside_a_region_that_takes_the_keyboard_and_has_its_name() =>
        Assert.Equal(
            "<section class=\"table-scroll\" tabindex=\"0\" aria-labelledby=\"table-how-long\">"
                + "<table><caption id=\"table-how-long\">How long</caption><tbody><tr><td>1</td></tr></tbody></table></section>",
            TestPage.MainAfter(new TableRegions(), "<table><caption>How long</caption><tr><td>1</table>"));

    [Fact]
    public void A_table_in_a_region_of_the_themes_own_is_left_there()
    {
        const string Main = "<section class=\"table-scroll\"><table><caption>A</caption><tbody><tr><td>1</td></tr></tbody></table></section>";
        Assert.Equal(Main, TestPage.MainAfter(new TableRegions(), Main));
    }
}
