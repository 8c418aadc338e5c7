using System.Text;
using SendSite.Model.Delivery;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Sources;
using SendSite.Reading.Tables;

namespace SendSite.Tests.Reading;

public class TableTests
{
    private const string Header = "date,published,milestone,status,note,evidence link,new quarter,invented\n";

    private const string Clean = Header
        + "2026-09-28,,framework,done,\"Agreed, by the \"\"board\"\".\nMinutes follow.\",,,yes\n"
        + "2026-10-05,2026-10-06,training,at risk,,/help/words/#send,2026-27 Q4,\n";

    /// <summary>The same table as Excel saves it: byte-order mark, CRLF, day first, empty columns and rows at the end.</summary>
    private const string FromExcel = "\uFEFFdate,published,milestone,status,note,evidence link,new quarter,invented,,\r\n"
        + "\r\n"
        + "28/09/2026,, framework ,done,\"Agreed, by the \"\"board\"\".\r\nMinutes follow.\",,,yes,,\r\n"
        + ",,,,,,,,,\r\n"
        + "5/10/2026,06/10/2026,training,at risk,,/help/words/#send,2026-27 Q4,,,\r\n"
        + "\r\n\r\n";

    [Fact]
    public void A_table_saved_by_Excel_reads_the_same_as_a_clean_one() =>
        Assert.Equal(Read(Clean).Rows.Select(WithoutPlace), Read(FromExcel).Rows.Select(WithoutPlace));

    [Theory]
    [InlineData(Clean, 2, 4)]
    [InlineData(FromExcel, 3, 6)]
    public void Rows_know_their_lines_whatever_comes_before_them(string text, int first, int second) =>
        Assert.Equal([first, second], Read(text).Rows.Select(row => row.Source.Line));

    [Theory]
    [InlineData(Clean, 2, 13, 4, 23)]
    [InlineData(FromExcel, 3, 14, 6, 22)]
    public void Cells_know_their_columns_too(string text, int firstLine, int firstColumn, int secondLine, int secondColumn)
    {
        var rows = Read(text).Rows;

        Assert.Equal((firstLine, firstColumn), (rows[0].Milestone.Span.Line, rows[0].Milestone.Span.Column));
        Assert.Equal((secondLine, secondColumn), (rows[1].Milestone.Span.Line, rows[1].Milestone.Span.Column));
    }

    [Fact]
    public void A_cell_after_a_quoted_line_break_is_found_on_its_own_line()
    {
        var (_, findings) = Read(Header + "2026-09-28,,framework,done,\"One.\nTwo.\",,summer,yes\n");

        Assert.Equal("data/updates.csv:3:8", Assert.Single(findings).Span.ToString());
    }

    [Fact]
    public void Several_values_in_a_cell_each_have_their_own_place()
    {
        var (rows, _) = ReadFile("data/milestones.csv", "id,workspace,quarter,title,owner role,strand,depends on,same as,note\nc,w,2026-27 Q2,Third,Head,,a; b,,\n", MilestonesReader.Read);

        Assert.Equal([("a", 28), ("b", 31)], rows[0].DependsOn.Select(reference => (reference.Id, reference.Span.Column)));
    }

    [Fact]
    public void Blank_published_means_the_row_s_own_date() =>
        Assert.Equal([new DateOnly(2026, 9, 28), new DateOnly(2026, 10, 6)], Read(Clean).Rows.Select(row => row.Published));

    private static MilestoneUpdate WithoutPlace(MilestoneUpdate row) => row with
    {
        Source = default,
        Milestone = row.Milestone with { Span = default },
    };

    private static (IReadOnlyList<MilestoneUpdate> Rows, IReadOnlyList<Diagnostic> Findings) Read(string text) =>
        ReadFile("data/updates.csv", text, UpdatesReader.Read);

    private static (IReadOnlyList<T> Rows, IReadOnlyList<Diagnostic> Findings) ReadFile<T>(
        string path, string text, Func<SourceLoader, System.Collections.Immutable.ImmutableArray<T>> read)
    {
        using var site = new SiteCopy();
        site.Write(path, Encoding.UTF8.GetBytes(text));
        var bag = new DiagnosticBag();
        return (read(new SourceLoader(site.Folder, bag)), bag.Sorted());
    }
}
