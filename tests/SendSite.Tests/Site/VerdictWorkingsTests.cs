using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>A reader gets from any verdict to every number behind it in two links, and can repeat it with a pocket calculator.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class VerdictWorkingsTests(CoventrySite coventry)
{
    private static readonly string[] _verdicts = ["met", "on course", "behind", "moving away", "too early to say", "no data yet"];

    private BuiltPage Verdicts => coventry.Built["/progress/"];

    private IEnumerable<BuiltPage> Measures => coventry.Content.Measures.Select(measure => coventry.Built[$"/progress/measures/{measure.Id}/"]);

    [Fact]
    public void Every_measure_workspace_and_kind_of_place_is_at_most_two_links_from_the_verdict()
    {
        var first = Verdicts.Links().ToHashSet();
        var second = first.Where(address => coventry.Built.Pages.Any(page => page.Address == address)).SelectMany(address => coventry.Built[address].Links()).ToHashSet();

        Assert.All(Measures, page => Assert.True(first.Contains(page.Address) || second.Contains(page.Address), page.Address));
        Assert.All(coventry.Content.Workspaces, workspace => Assert.Contains($"/progress/workspaces/{workspace.Id}/", first));
        Assert.Superset(new HashSet<string> { "/progress/measures/", "/progress/places/", "/progress/counts/", "/progress/changes/", "/progress/slipped/" }, first);
    }

    [Fact]
    public void Every_working_ends_in_the_verdict_the_page_opens_with() => Assert.All(Measures, page =>
    {
        var tag = PlainText.Of(page.All(".verdict-panel__tag").Single().TextContent);
        var last = Steps(page).Last();
        Assert.Equal(tag, _verdicts.Single(verdict => last.EndsWith($": {verdict}.", StringComparison.Ordinal)), ignoreCase: true);
    });

    [Fact]
    public void Every_sum_on_the_measures_and_places_pages_comes_out_as_printed()
    {
        var sums = Measures.Append(coventry.Built["/progress/places/"])
            .SelectMany(page => page.All("ol.workings li").Select(step => (page.Address, Step: PlainText.Of(step.TextContent))))
            .SelectMany(step => PocketCalculator.Sums(step.Step).Select(sum => (step.Address, step.Step, sum.Result, sum.Printed)))
            .ToList();

        Assert.True(sums.Count > 30, $"Only {sums.Count} sums were found.");
        Assert.All(sums, sum => Assert.True(Math.Abs(sum.Result - sum.Printed) <= 0.0005m * Math.Max(1, Math.Abs(sum.Printed)), sum.ToString()));
    }

    [Fact]
    public void Every_figure_a_working_takes_stands_in_a_table_of_the_same_page() => Assert.All(Measures, page =>
    {
        var figures = page.All("table td.number .figure").Select(cell => Bare(cell.TextContent)).ToHashSet();
        foreach (var step in Steps(page).Where(step => step.StartsWith("Take the latest figure", StringComparison.Ordinal) || step.StartsWith("Take the starting figure", StringComparison.Ordinal)))
        {
            Assert.Contains(Bare(step.Split(", ")[1].Split(' ')[0].TrimEnd('.', ',')), figures);
        }
    });

    [Fact]
    public void Every_number_of_every_step_is_in_the_download_or_comes_out_of_a_sum_printed_before_it()
    {
        var rows = coventry.Table("data/measures.csv").ToDictionary(row => row["id"]);
        Assert.All(coventry.Content.Measures, measure => Assert.Equal([], PrintedSteps.Unexplained(rows[measure.Id], Steps(coventry.Built[$"/progress/measures/{measure.Id}/"]))));

        var places = coventry.Table("data/places-verdicts.csv");
        var workings = coventry.Built["/progress/places/"].All("ol.workings").Select(list => list.Children.Select(step => PlainText.Of(step.TextContent))).ToList();
        Assert.Equal(places.Count, workings.Count);
        Assert.All(places.Zip(workings), entry => Assert.Equal([], PrintedSteps.Unexplained(entry.First, entry.Second)));
        Assert.All(places.Zip(workings), entry => Assert.EndsWith($": {entry.First["verdict"]}.", entry.Second.Last(), StringComparison.Ordinal));
    }

    [Fact]
    public void At_least_two_measures_have_a_projection_and_every_other_says_why_not()
    {
        var projected = Measures.Count(page => Words(page).Contains("Projection: ", StringComparison.Ordinal));

        Assert.True(projected >= 2);
        Assert.Equal(27 - projected, Measures.Count(page => Words(page).Contains("there is no projection", StringComparison.Ordinal) || Words(page).Contains("so there is none", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Steps(BuiltPage page) => page.All("ol.workings")[0].Children.Select(step => PlainText.Of(step.TextContent));

    private static string Words(BuiltPage page) => PlainText.Of(page.Document.Body!.TextContent);

    /// <summary>87.0% and 87% are one figure.</summary>
    private static string Bare(string figure) => decimal.TryParse(PlainText.Of(figure).TrimEnd('%'), out var number) ? number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : figure;
}
