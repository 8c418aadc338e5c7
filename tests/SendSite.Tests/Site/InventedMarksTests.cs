using AngleSharp.Dom;

namespace SendSite.Tests.Site;

/// <summary>What is made up for the demonstration says so wherever a reader meets it.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class InventedMarksTests(CoventrySite coventry)
{
    private const string Mark = ".invented";

    [Fact]
    public void Each_invented_row_a_download_holds_is_marked_as_in_the_file_it_comes_from()
    {
        foreach (var name in new[] { "updates", "observations", "places", "spend", "risk-history", "waiting-times", "said-did", "events" })
        {
            var rows = CsvTable.Read(Path.Combine(Repository.Root, "data", name + ".csv")).Where(row => IsPublic(row)).ToList();
            var published = coventry.Table($"data/{name}.csv");

            Assert.Equal((name, rows.Count, Invented(rows)), (name, published.Count, Invented(published)));
        }
    }

    [Fact]
    public void Each_invented_update_is_marked_in_its_milestones_log()
    {
        var updates = coventry.Content.Updates.Where(update => update.Published <= coventry.AsOf && update.Invented).ToLookup(update => update.Milestone.Id);

        Assert.NotEmpty(updates);
        foreach (var milestone in coventry.Content.Milestones)
        {
            var shown = Element($"/progress/workspaces/{milestone.Workspace.Id}/", milestone.Id);
            var told = updates[milestone.Id].Count();
            // The latest stands above the log too; a log of one is not repeated.
            Assert.Equal(told < 2 ? told : told + 1, shown.QuerySelectorAll(Mark).Length);
        }
    }

    [Fact]
    public void Each_invented_promise_event_and_comment_is_marked_where_it_stands()
    {
        Assert.All(coventry.Content.SaidDid.Where(entry => entry.Invented && entry.Published <= coventry.AsOf), entry => Assert.NotNull(Element("/voice/said-did/", entry.Id).QuerySelector(Mark)));
        Assert.All(coventry.Content.Events.Where(one => one.Invented && one.Published <= coventry.AsOf && one.Date >= coventry.AsOf), one => Assert.NotNull(Element("/voice/events/", one.Id).QuerySelector(Mark)));
        Assert.NotNull(coventry.Built["/voice/comments/"].Document.QuerySelector("main " + Mark));
        Assert.NotNull(coventry.Built["/voice/surveys/"].Document.QuerySelector("main " + Mark));
    }

    [Fact]
    public void Each_page_with_an_invented_figure_is_marked_at_its_head_and_each_such_row_in_its_tables()
    {
        var measures = coventry.Content.Observations.Where(figure => figure.Invented && figure.Published <= coventry.AsOf).Select(figure => figure.Measure.Id).Distinct();

        Assert.All(measures, id =>
        {
            var page = coventry.Built[$"/progress/measures/{id}/"];
            Assert.Single(page.All($".page-head {Mark}"));
            Assert.NotEmpty(page.All($"tbody {Mark}"));
        });
        Assert.All(coventry.Built["/help/waiting-times/"].All(".wait"), wait => Assert.NotNull(wait.QuerySelector(Mark)));
    }

    [Fact]
    public void Each_invented_page_is_marked_at_its_head()
    {
        var invented = coventry.Content.News.Where(item => item.Invented && !item.Draft).Select(item => $"/voice/news/{item.Id}/")
            .Concat(coventry.Content.Services.Where(service => service.Invented).Select(service => $"/help/services/{service.Id}/"))
            .Concat(coventry.Content.Pathways.Where(pathway => pathway.Invented).Select(pathway => $"/help/pathways/{pathway.Id}/"));

        Assert.All(invented, address => Assert.Single(coventry.Built[address].All($".page-head {Mark}")));
    }

    private static int Invented(IEnumerable<IReadOnlyDictionary<string, string>> rows) => rows.Count(row => row["invented"] == "yes");

    private bool IsPublic(IReadOnlyDictionary<string, string> row)
    {
        var published = row["published"] is { Length: > 0 } day ? day : row.GetValueOrDefault("date") ?? row.GetValueOrDefault("as at") ?? "";
        return string.CompareOrdinal(published, coventry.AsOf.ToString("O", System.Globalization.CultureInfo.InvariantCulture)) <= 0;
    }

    private IElement Element(string address, string id)
    {
        var element = coventry.Built[address].Document.GetElementById(id);
        Assert.True(element is not null, $"{address} has no #{id}.");
        return element;
    }
}
