using System.Globalization;
using SendSite.Model;

namespace SendSite.Tests.Site;

/// <summary>
/// Builds whole sites whose withheld figures have digits that occur nowhere else, and looks for them in every byte written:
/// pages with their drawings, tables, descriptions, feeds, the search index, and the ZIP file, whose files are stored as they are. PDFs are looked
/// through by SecretFiguresOnPaperTests, with a browser.
/// </summary>
public class SecretFigureTests
{
    [Fact]
    public async Task No_file_of_a_site_holds_a_figure_withheld_first_or_second_hand()
    {
        var files = await WrittenSite.WriteAsync(SecretFigures.Content([61_973, 214_807, 357_611, 482_903]));

        Assert.Empty(SecretFigures.Holding(files, "61973"));
        Assert.Empty(SecretFigures.Holding(files, "214807"));
        Assert.Empty(SecretFigures.Holding(files, SecretFigures.Headline));
        Assert.Contains(SecretFigures.Holding(files, "357611"), file => file.StartsWith("search/index/fragment/", StringComparison.Ordinal));
        // What the hidden ones come to together is no secret, and stands nowhere all the same.
        Assert.Empty(SecretFigures.Holding(files, "276780"));
    }

    [Fact]
    public async Task Where_one_is_withheld_the_page_its_drawing_the_feed_and_the_summaries_show_its_symbol()
    {
        var files = await WrittenSite.WriteAsync(SecretFigures.Content([61_973, 214_807, 357_611, 482_903]));

        Assert.Contains("[c] for April to June 2026", Text("progress/measures.xml"), StringComparison.Ordinal);
        Assert.All(
            ["progress/measures/people/index.html", "progress/impact/2026-27/index.html", "progress/themes/people/index.html"],
            page => Assert.Contains(">[c]</text>", Text(page), StringComparison.Ordinal));

        string Text(string file) => System.Text.Encoding.UTF8.GetString(files[file]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Figures_drawn_by_lot_are_shown_or_are_nowhere(int seed)
    {
        var random = new Random(seed);
        int[] numbers = [.. Enumerable.Range(0, 5).Select(place => place < 2 ? random.Next(20_011, 79_999) : random.Next(100_003, 999_983))];
        var content = SecretFigures.Content(numbers);
        var shown = new SiteModelBuilder(content, content.Settings.AsOf!.Value).Build().Measures.Single().Breakdowns.Select(figure => figure.Value.Number).ToList();

        var files = await WrittenSite.WriteAsync(content);

        Assert.All(numbers, number => Assert.Equal(shown.Contains(number), SecretFigures.Holding(files, number.ToString(CultureInfo.InvariantCulture)).Count > 0));
    }
}
