using System.Collections.Immutable;
using Microsoft.Playwright;

namespace SendSite.BrowserTests.Site;

/// <summary>
/// Every chart of the example site as a browser shows it: contrast of words and marks, sizes, overlaps, and nothing cut off. Contrast is of
/// lightness alone, and lines, bars and marks are told apart by dashes, shapes and fillings, so what holds here holds in greyscale.
/// </summary>
[Trait("Category", "Browser")]
public sealed class ChartsInBrowserTests(ServedCoventry coventry) : IClassFixture<ServedCoventry>
{
    private const int PaperWidth = 672;

    private static readonly string _probe =
        $"() => {{ {File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Site", "charts.js"))} }}";

    /// <summary>How a page may be looked at.</summary>
    private static readonly ImmutableArray<(string Name, int Width, PageEmulateMediaOptions Media)> _ways =
    [
        ("a phone", 320, new() { Media = Media.Screen, ForcedColors = ForcedColors.None }),
        ("a desk", 1280, new() { Media = Media.Screen, ForcedColors = ForcedColors.None }),
        ("forced colours on a phone", 320, new() { Media = Media.Screen, ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark }),
        ("forced colours on a desk", 1280, new() { Media = Media.Screen, ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Light }),
        ("paper", PaperWidth, new() { Media = Media.Print, ForcedColors = ForcedColors.None, ColorScheme = ColorScheme.Light }),
    ];

    [Fact]
    public async Task Every_chart_can_be_read_on_a_phone_on_a_desk_on_paper_and_in_forced_colours()
    {
        var pages = coventry.Built.Pages.Where(page => page.All("figure.chart").Length > 0).ToList();
        Assert.True(pages.Count > 20, $"Only {pages.Count} pages have charts.");
        await using var context = await coventry.Session.Browser.NewContextAsync();
        var view = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (var page in pages)
        {
            await view.GotoAsync(new Uri(coventry.Address, page.Address).AbsoluteUri);
            foreach (var (name, width, media) in _ways)
            {
                faults.AddRange((await FaultsAsync(view, width, media)).Select(fault => $"{page.Address} on {name}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("text.chart__label", "x", "120%", "cut off")]
    [InlineData("text.chart__label", "y", "14.7em", "overlap")]
    [InlineData(".chart__line--dashed", "y1", "14.4em", "lies on a line")]
    [InlineData("text.chart__label", "fill", "#ccc", "contrast")]
    [InlineData("text.chart__label", "font-size", "9px", "smaller than 12")]
    [InlineData(".chart__line", "stroke", "#ddd", "contrast")]
    public async Task A_chart_that_cannot_be_read_is_found(string part, string property, string value, string found)
    {
        await using var context = await coventry.Session.Browser.NewContextAsync(new() { BypassCSP = true });
        var view = await context.NewPageAsync();
        await view.GotoAsync(new Uri(coventry.Address, "/progress/measures/ehc-plans-within-20-weeks/").AbsoluteUri);
        await view.EvaluateAsync(
            "([part, property, value]) => document.querySelectorAll('figure.chart ' + part).forEach(mark => { mark.setAttribute(property, value); mark.style.setProperty(property, value); })",
            new[] { part, property, value });

        Assert.Contains(await FaultsAsync(view, _ways[0].Width, _ways[0].Media), fault => fault.Contains(found, StringComparison.Ordinal));
    }

    private static async Task<string[]> FaultsAsync(IPage view, int width, PageEmulateMediaOptions media)
    {
        await view.SetViewportSizeAsync(width, 900);
        await view.EmulateMediaAsync(media);
        return await view.EvaluateAsync<string[]>(_probe);
    }
}
