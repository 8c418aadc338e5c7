using System.Text;
using SendSite.Model.OpenData;
using SendSite.Publishing;

namespace SendSite.Tests.Publishing;

public class CsvFileTests
{
    [Fact]
    public void A_file_opens_in_Excel_by_double_click_with_its_apostrophes_whole()
    {
        var bytes = CsvFile.Write(Table(["’"]));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.EndsWith("’\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Commas_quotes_and_line_breaks_inside_a_cell_are_kept()
    {
        var bytes = CsvFile.Write(Table(["a, b", "say \"yes\"", "one\ntwo", "three\r\nfour", "", "-5", "=1+1"]));

        Assert.Equal(
            "one_column\r\n\"a, b\"\r\n\"say \"\"yes\"\"\"\r\n\"one\ntwo\"\r\n\"three\r\nfour\"\r\n\"\"\r\n-5\r\n=1+1\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void A_table_without_rows_still_has_its_heading() =>
        Assert.Equal("one_column\r\n", Encoding.UTF8.GetString(CsvFile.Write(Table([]))[3..]));

    private static PublishedTable Table(string[] cells) =>
        new("example", "Example", "One row.", [new PublishedColumn("one_column", "words", ColumnKind.Text)], [.. cells.Select(cell => (System.Collections.Immutable.ImmutableArray<string>)[cell])])
        {
            Sources = [],
        };
}
