using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SendSite.Model;
using SendSite.Model.Publishing;
using SendSite.Model.Settings;
using SendSite.Tests.Publishing.Disclosure;

namespace SendSite.Tests.Site;

/// <summary>
/// Builds whole sites whose withheld figures have digits that occur nowhere else, and looks for them in every byte written:
/// pages with their drawings, tables, descriptions, feeds, the search index, and the ZIP file, whose files are stored as they are.
/// </summary>
public class SecretFigureTests
{
    // With a threshold this high, "small" numbers are long enough not to turn up by chance.
    private static readonly DisclosureRule Large = new(80_001);

    [Fact]
    public async Task No_file_of_a_site_holds_a_figure_withheld_first_or_second_hand()
    {
        string[] groups = ["61 973", "214 807", "357 611", "482 903"];
        var files = await WrittenSite.WriteAsync(Content([.. groups.Select(Number)]));

        Assert.Empty(Holding(files, "61973"));
        Assert.Empty(Holding(files, "214807"));
        Assert.Contains(Holding(files, "357611"), file => file.StartsWith("search/index/fragment/", StringComparison.Ordinal));
        // What the hidden ones come to together is no secret, and stands nowhere all the same.
        Assert.Empty(Holding(files, "276780"));
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
        var content = Content(numbers);
        var shown = new SiteModelBuilder(content, content.Settings.AsOf!.Value).Build().Measures.Single().Breakdowns.Select(figure => figure.Value.Number).ToList();

        var files = await WrittenSite.WriteAsync(content);

        Assert.All(numbers, number => Assert.Equal(shown.Contains(number), Holding(files, number.ToString(CultureInfo.InvariantCulture)).Count > 0));
    }

    private static SiteContent Content(int[] groups)
    {
        var basis = WrittenSite.Smallest;
        var table = new TableExample
        {
            Rule = Large,
            Basis = basis with { Pathways = [], Settings = basis.Settings with { AreaCode = "E08000099", OfficialCodes = new OfficialCodes("999", "E12000099", "Example region") } },
        }.With("", groups.Sum().ToString(CultureInfo.InvariantCulture));
        foreach (var (place, number) in groups.Index())
        {
            table.With($"Need: {place}", number.ToString(CultureInfo.InvariantCulture));
        }

        var content = table.Content;
        return content with { Statements = basis.Statements, Measures = [table.Measure with { Statement = new Model.Content.Reference(basis.Statements[0].Id, table.Measure.Source) }] };
    }

    private static int Number(string text) => int.Parse(text.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>The files that hold a number, written with or without separators.</summary>
    private static List<string> Holding(ImmutableDictionary<string, byte[]> files, string digits)
    {
        string[] forms = [digits, digits.Insert(digits.Length - 3, ","), digits.Insert(digits.Length - 3, "\u00A0"), digits.Insert(digits.Length - 3, " ")];
        return [.. files.Where(file => forms.Any(form => BuiltSite.Unpacked(file.Key, file.Value).AsSpan().IndexOf(Encoding.UTF8.GetBytes(form)) >= 0)).Select(file => file.Key)];
    }
}
