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

    // A second count of the same files, with a script that shares nothing with the program, gave the same.
    [Theory]
    [InlineData("2026-09-30", MilestoneGrouping.Workspace, "quality-data-digital: 0 5 0 18 0 4 1 2; commissioning-workforce: 0 3 0 10 0 4 2 2; capital-sufficiency: 0 4 0 11 0 4 2 2")]
    [InlineData("2026-09-30", MilestoneGrouping.Quarter, "2026-27 Q2: 0 12 0 0 0 3 5 1; 2026-27 Q3: 0 0 0 17 0 7 0 4; 2026-27 Q4: 0 0 0 22 0 2 0 1")]
    [InlineData("2026-11-22", MilestoneGrouping.Workspace, "quality-data-digital: 1 11 2 7 2 4 2 1; commissioning-workforce: 0 5 1 5 1 5 2 2; capital-sufficiency: 0 6 2 5 1 5 3 1")]
    [InlineData("2026-11-22", MilestoneGrouping.Strand, "inclusive-settings: 0 6 0 5 0 2 2 0; leadership-and-co-production: 0 5 0 3 1 3 0 0; data-and-digital: 0 0 1 0 0 1 0 1; inclusive-culture: 1 5 0 3 1 1 0 0; workforce: 0 2 0 0 0 0 0 1; specialist-support: 0 2 3 5 2 3 3 1; experts-at-hand: 0 1 0 1 0 2 1 0; capital: 0 1 1 0 0 2 1 1")]
    [InlineData("2026-11-22", MilestoneGrouping.Quarter, "2026-27 Q2: 0 16 5 0 0 0 0 0; 2026-27 Q3: 0 6 0 0 3 9 5 4; 2026-27 Q4: 1 0 0 17 1 5 2 0")]
    [InlineData("2026-11-22", MilestoneGrouping.OwnerRole, "Designated Clinical Officer: 0 1 1 0 0 3 0 1; Education Capital Lead: 0 1 2 0 0 2 2 1; Head of SEND: 1 20 1 16 3 9 4 0; SEND Joint Commissioning Lead: 0 0 1 1 1 0 1 2")]
    public void Each_day_has_its_counts_by_group(string asOf, MilestoneGrouping grouping, string counts) => Assert.Equal(
        counts,
        string.Join("; ", MilestoneGroup.By(grouping, On(asOf).Milestones).Select(group => $"{group.Key}: {Counts(group.Counts)}")));

    [Theory]
    [InlineData("2026-06-30", 0)]
    [InlineData("2026-09-30", 4)]
    [InlineData("2026-11-22", 9)]
    public void So_many_are_held_up_on_each_day(string asOf, int heldUp)
    {
        var milestones = On(asOf).Milestones.ToList();
        Assert.Equal(heldUp, milestones.Count(new MilestoneDependencies(milestones).IsHeldUp));
    }

    [Fact]
    public void What_changed_since_a_quarter_ended_is_the_difference_of_the_two_days_counts()
    {
        var changes = new SitePlanner(On("2026-11-22"), StringsFile.For("en")).Plan().Pages.OfType<ChangesPage>().Single();

        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 24)), (changes.ThisQuarter.Since, changes.LastThirtyDays.Since));
        Assert.Equal(22 - 12, changes.ThisQuarter[ChangeKind.Done].Length);
        Assert.Equal(5, changes.ThisQuarter[ChangeKind.Overdue].Length);
        Assert.All(changes.LastThirtyDays.ByKind, entry => Assert.Subset(changes.ThisQuarter[entry.Kind].ToHashSet(), entry.Changes.ToHashSet()));
    }

    [Fact]
    public void Nothing_that_ever_slipped_has_left_the_page()
    {
        var slipped = new SitePlanner(On("2026-11-22"), StringsFile.For("en")).Plan().Pages.OfType<SlippedPage>().Single();

        Assert.Equal(
            ["w1-ehcp-outcomes-deep-dive", "w2-experts-at-hand-lead", "w3-transitions-review"],
            slipped.Missed.Select(entry => entry.State.Milestone.Id));
        Assert.Equal((6, 5, 1), (slipped.Moved.Length, slipped.Overdue.Length, slipped.Dropped.Length));
    }

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
        Assert.Equal(30, plan.Pages.OfType<DataPage>().Single().Tables.Length);
    }

    private static IEnumerable<TableReference> Offered(Page page) => page switch
    {
        DataPage data => data.Tables.Select(table => table.Table),
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
