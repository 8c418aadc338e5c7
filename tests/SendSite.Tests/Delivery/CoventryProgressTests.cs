using SendSite.Model;
using SendSite.Model.Delivery;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Model.Pages.Planning;
using SendSite.Publishing;
using SendSite.Reading;
using SendSite.Rendering;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Delivery;

/// <summary>The example site's milestones on three days, counted by hand from <c>data/updates.csv</c>.</summary>
public class CoventryProgressTests
{
    private static readonly Lazy<SiteContent> Coventry = new(() => ContentReader.Read(Repository.Root, new DiagnosticBag())!);

    // Dropped, done, overdue, not started, no recent update, on track, at risk, late.
    private static readonly MilestoneStatus[] Order =
    [
        MilestoneStatus.Dropped, MilestoneStatus.Done, MilestoneStatus.Overdue, MilestoneStatus.NotStarted,
        MilestoneStatus.NoRecentUpdate, MilestoneStatus.OnTrack, MilestoneStatus.AtRisk, MilestoneStatus.Late,
    ];

    [Theory]
    [InlineData("2026-06-30", "0 0 0 74 0 0 0 0")]
    [InlineData("2026-09-30", "0 12 0 39 0 12 5 6")]
    [InlineData("2026-11-22", "1 22 5 17 4 14 7 4")]
    public void Each_day_has_its_counts_by_status(string asOf, string counts) =>
        Assert.Equal(counts, Counts(new StatusCounts(On(asOf).Milestones)));

    [Fact]
    public void Each_workspace_has_its_counts_on_the_pinned_day() =>
        Assert.Equal(
            ["1 11 2 7 2 4 2 1", "0 5 1 5 1 5 2 2", "0 6 2 5 1 5 3 1"],
            On("2026-11-22").Workspaces.Select(workspace => Counts(workspace.Counts)));

    [Fact]
    public void Its_files_hold_no_formula_and_every_table_a_page_offers_is_among_them()
    {
        var bag = new DiagnosticBag();
        var strings = StringsFile.For("en");
        var model = On("2026-11-22");
        var plan = new SitePlanner(model, strings).Plan();

        var files = SiteFiles.For(model, plan.Pages, strings, bag).Select(file => "/" + file.Path).ToHashSet();

        Assert.Empty(bag.Sorted());
        Assert.Subset(files, plan.Pages.SelectMany(Offered).Select(table => table.Path).ToHashSet());
        Assert.Equal(25, plan.Pages.OfType<DataPage>().Single().Tables.Length);
    }

    private static IEnumerable<TableReference> Offered(Page page) => page switch
    {
        DataPage data => data.Tables,
        WorkspacePage workspace => workspace.Data,
        MeasurePage measure => measure.Data,
        MeasureListPage measures => measures.Data,
        RoadmapPage roadmap => roadmap.Data,
        RisksPage risks => risks.Data,
        SpendPage spend => spend.Data,
        PlacesPage places => places.Data,
        WaitingTimesPage waits => waits.Data,
        SaidDidPage said => said.Data,
        _ => [],
    };

    private static SiteModel On(string asOf) => new SiteModelBuilder(Coventry.Value, Example.Day(asOf)).Build();

    private static string Counts(StatusCounts counts) => string.Join(' ', Order.Select(status => counts[status]));
}
