using System.Text;
using SendSite.Model.Pages;
using SendSite.Printing;
using SendSite.Tests.Tools;

namespace SendSite.BrowserTests.Printing;

/// <summary>The example's summaries on paper: printed by a real browser, and read back by their tags.</summary>
[Trait("Category", "Browser")]
public sealed class PrintedSummaryTests : IClassFixture<PrintedSummaries>
{
    private static readonly Route Summary = Route.Of("/progress/impact/2026-27/");
    private static readonly Route Family = Route.Of("/progress/impact/2026-27/family/");

    private readonly PrintedSummaries _printed;

    public PrintedSummaryTests(PrintedSummaries printed) => _printed = printed;

    [Fact]
    public void Each_summary_has_a_PDF_without_a_fault()
    {
        Assert.Equal([], _printed.Findings.Select(found => found.ToString()));
        Assert.Equal(6, _printed.Copies.Count);
    }

    [Fact]
    public async Task The_same_pages_give_the_same_bytes_whatever_was_printed_before()
    {
        using var cache = new TemporaryFolder();
        var (first, _) = await PrintedSummaries.PrintAsync(cache.Path);
        File.Delete(Directory.EnumerateFiles(cache.Path, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        var (again, _) = await PrintedSummaries.PrintAsync(cache.Path);

        Assert.All(_printed.Copies, copy => Assert.Equal(copy.Value.Bytes.ToArray(), first[copy.Key].Bytes.ToArray()));
        Assert.All(_printed.Copies, copy => Assert.Equal(copy.Value.Bytes.ToArray(), again[copy.Key].Bytes.ToArray()));
    }

    [Fact]
    public async Task Without_a_browser_a_PDF_that_is_kept_is_used_and_another_is_not_made()
    {
        using var cache = new TemporaryFolder();
        await PrintedSummaries.PrintAsync(cache.Path);

        var (kept, _) = await PrintedSummaries.PrintAsync(cache.Path, useBrowser: false);
        var (none, _) = await PrintedSummaries.PrintAsync(cache["empty"], useBrowser: false);

        Assert.Equal(6, kept.Count);
        Assert.Empty(none);
    }

    [Fact]
    public void It_tells_its_title_its_language_and_its_parts()
    {
        var facts = Facts(Summary);

        Assert.StartsWith("Impact summary so far: April 2026 to March 2027", facts.Title, StringComparison.Ordinal);
        Assert.Equal("en-GB", facts.Language);
        Assert.Contains("What slipped and why", facts.Bookmarks);
        Assert.Single(facts.Tags!.All, tag => tag.Name == "H1");
        Assert.True(facts.Tags.All.Count(tag => tag.Name == "Table") > 10);
        Assert.All(facts.Tags.All.Where(tag => tag.Name == "TH"), cell => Assert.True(cell.Scope));
    }

    [Fact]
    public void The_family_version_fits_two_sheets_of_paper() => Assert.Equal(2, Facts(Family).Sheets);

    [Fact]
    public void What_the_page_says_of_it_is_true()
    {
        var copy = _printed.Copies[Summary];

        Assert.Equal(copy.Bytes.Length, copy.Copy.Bytes);
        Assert.Equal(Facts(Summary).Sheets, copy.Copy.Sheets);
    }

    [Fact]
    public void Its_links_lead_to_the_public_site_and_its_dates_are_the_as_of_date()
    {
        var text = Encoding.Latin1.GetString(_printed.Copies[Summary].Bytes.Span);

        Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
        Assert.Contains("/URI (https://coventry-send.example.org/progress/measures/", text, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20261122000000+00'00')", text, StringComparison.Ordinal);
        Assert.Contains("/ModDate (D:20261122000000+00'00')", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_sheet_has_its_title_and_number_at_its_foot_which_is_not_read_out()
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(_printed.Copies[Summary].Bytes.ToArray());

        Assert.All(document.GetPages(), page => Assert.Contains(
            FormattableString.Invariant($"Page{page.Number}of{document.NumberOfPages}"), page.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.DoesNotContain("Page1of", string.Concat(Facts(Summary).Tags!.Words.Where(char.IsLetterOrDigit)), StringComparison.Ordinal);
        Assert.Equal(0, Facts(Summary).Untagged);
    }

    [Fact]
    public void Each_chart_of_a_measure_is_one_picture_with_words_that_stand_for_it()
    {
        var charts = Facts(Summary).Tags!.All.Where(tag => tag.Name == "Figure" && tag.Alternative?.StartsWith("Line chart. ", StringComparison.Ordinal) == true).ToList();

        Assert.True(charts.Count > 10, $"Only {charts.Count} charts were printed.");
        Assert.Equal(charts.Count, charts.Select(chart => chart.Alternative).Distinct().Count());
    }

    [Fact]
    public void Every_milestone_kept_is_on_paper()
    {
        var words = string.Concat(Facts(Summary).Tags!.Words.Where(char.IsLetterOrDigit));

        Assert.Contains("17kept5donelate46stilltocome5missedand1dropped", words, StringComparison.Ordinal);
    }

    private PdfFacts Facts(Route route) => PdfFactsReader.Read(_printed.Copies[route].Bytes.ToArray());
}
