using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using SendSite.Model;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>One changed cell of the data changes everything that tells it, in one build. On paper: FigureOnPaperTests, with a browser.</summary>
public class OneFigureEverywhereTests
{
    private const string Changed = "73.75";

    private const string SearchIndex = "search/index/";

    public static TheoryData<string> Kinds => [.. MeasureKinds.Figures.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Changing_a_figure_changes_its_page_chart_table_file_feed_search_and_description_together(string kind)
    {
        var (before, after) = await WriteAsync(MeasureKinds.Content(MeasureKinds.Figures), MeasureKinds.Content(MeasureKinds.Figures.SetItem(kind, Changed)));

        string[] telling =
        [
            $"progress/measures/{kind}/index.html",
            "progress/impact/2026-27/index.html",
            "progress/themes/all/index.html",
            "progress/measures.xml",
            "data/observations.csv",
            // A measure yet to be set up has no verdict, and so no figure that it is judged by.
            .. kind == "set-up" ? Array.Empty<string>() : ["data/measures.csv"],
            "data/impact-measures.csv",
            "data/impact-2026-27.json",
            $"data/explore-education-statistics/{kind}.csv",
        ];
        Assert.Subset(ChangedFiles(before, after), new HashSet<string>([.. telling, "data/datapackage.json", "data/all-data.zip"]));
        Assert.All(telling, file => Assert.Contains(Changed, Text(after, file), StringComparison.Ordinal));
        Assert.All(telling, file => Assert.DoesNotContain(MeasureKinds.Figures[kind], Text(after, file), StringComparison.Ordinal));
        Assert.All(telling.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), page => Assert.Contains(Charts(after, page), chart => chart.Contains(Changed, StringComparison.Ordinal)));
        Assert.Contains(SecretFigures.Holding(after, "73.75"), file => file.StartsWith(SearchIndex, StringComparison.Ordinal));
        Assert.DoesNotContain(SecretFigures.Holding(after, MeasureKinds.Figures[kind]), file => file.StartsWith(SearchIndex, StringComparison.Ordinal));
        // Nobody else's page moves.
        Assert.All(MeasureKinds.Figures.Keys.Where(other => other != kind), other => Assert.DoesNotContain($"progress/measures/{other}/index.html", ChangedFiles(before, after)));
    }

    [Fact]
    public async Task Changing_a_count_of_places_changes_its_page_chart_table_file_feed_and_summary_together()
    {
        var (before, after) = await WriteAsync(Places("4,111"), Places("4,222"));

        string[] telling = ["progress/places/index.html", "progress/impact/2026-27/index.html", "progress/impact/2026-27/family/index.html", "progress/measures.xml"];
        string[] files = ["data/places.csv", "data/places-verdicts.csv", "data/impact-2026-27.json"];
        Assert.Subset(ChangedFiles(before, after), new HashSet<string>([.. telling, .. files, "data/datapackage.json", "data/all-data.zip"]));
        Assert.All(telling, file => Assert.Contains("4,222", Text(after, file), StringComparison.Ordinal));
        Assert.All(files, file => Assert.Contains("4222", Text(after, file), StringComparison.Ordinal));
        Assert.All([.. telling, .. files], file => Assert.DoesNotMatch("4,?111", Text(after, file)));
        Assert.Contains(Charts(after, telling[0]), chart => chart.Contains("4,222", StringComparison.Ordinal));
    }

    private static SiteContent Places(string opened)
    {
        var basis = WrittenSite.Smallest;
        return basis with
        {
            Places = [.. basis.Places.Select(row => row.Opened is null ? row : row with { Opened = Example.Figure(opened.Replace(",", "", StringComparison.Ordinal)) })],
        };
    }

    private static async Task<(ImmutableDictionary<string, byte[]> Before, ImmutableDictionary<string, byte[]> After)> WriteAsync(SiteContent before, SiteContent after)
    {
        var files = (Before: await WrittenSite.WriteAsync(before), After: await WrittenSite.WriteAsync(after));
        Assert.Equal(Lasting(files.Before), Lasting(files.After));
        return files;
    }

    private static HashSet<string> ChangedFiles(ImmutableDictionary<string, byte[]> before, ImmutableDictionary<string, byte[]> after) =>
        [.. Lasting(before).Where(file => !before[file].AsSpan().SequenceEqual(after[file]))];

    /// <summary>Files that keep their names: those of the search index are named after what is in them.</summary>
    private static IEnumerable<string> Lasting(ImmutableDictionary<string, byte[]> files) =>
        files.Keys.Where(file => !file.StartsWith(SearchIndex, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Text(ImmutableDictionary<string, byte[]> files, string file) => Encoding.UTF8.GetString(files[file]);

    /// <summary>The words of each chart of a page, those in its drawing and those for speech software too.</summary>
    private static IEnumerable<string> Charts(ImmutableDictionary<string, byte[]> files, string page)
    {
        using var document = new HtmlParser().ParseDocument(Text(files, page));
        return [.. document.QuerySelectorAll("figure.chart [role=img]").Select(drawing => $"{drawing.GetAttribute("aria-label")} {drawing.TextContent}")];
    }
}
