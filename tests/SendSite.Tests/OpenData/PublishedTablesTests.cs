using System.Text.RegularExpressions;
using SendSite.Model;
using SendSite.Model.Delivery;
using SendSite.Model.Maturity;
using SendSite.Model.Measures;
using SendSite.Model.OpenData;
using SendSite.Model.Plan;
using SendSite.Model.Time;
using SendSite.Tests.Measures;
using SendSite.Tests.Tools;

namespace SendSite.Tests.OpenData;

public partial class PublishedTablesTests
{
    [Fact]
    public void Tables_come_in_one_order_with_headings_a_program_can_use()
    {
        var tables = PublishedTables.From(Build(Example.Content));

        Assert.Equal(
            [
                "goals", "strands", "roadmap", "workspaces", "milestones", "milestone-counts", "updates", "trajectories", "measures", "observations", "places", "places-verdicts", "spend",
                "risks", "risk-history", "boards", "maturity-ratings", "requirements", "pathways", "services", "local-offer", "waiting-times", "said-did", "surveys",
                "events", "comments", "glossary", "impact-goals", "impact-measures", "impact-milestones",
            ],
            tables.Select(table => table.Name));
        Assert.All(tables, table =>
        {
            Assert.All(table.Columns, column => Assert.Matches(SnakeCase(), column.Name));
            Assert.Equal(table.Columns.Length, table.Columns.Select(column => column.Name).Distinct().Count());
        });
    }

    [Fact]
    public void Every_row_has_a_cell_for_every_column_and_a_place_to_mend_it()
    {
        var tables = PublishedTables.From(Build(Full()));

        Assert.All(tables, table =>
        {
            Assert.All(table.Rows, row => Assert.Equal(table.Columns.Length, row.Length));
            Assert.Equal(table.Rows.Length, table.Sources.Length);
        });
    }

    [Fact]
    public void A_milestone_tells_its_derived_status_its_first_promise_and_its_latest_update()
    {
        var row = Row(Build(Full()), "milestones", 0);

        Assert.Equal("late", row["status"]);
        Assert.Equal("2026-27 Q2", row["first_promise"]);
        Assert.Equal("2026-27 Q4", row["due"]);
        Assert.Equal("2027-03-31", row["due_by"]);
        Assert.Equal("2026-11-22", row["as_of"]);
        Assert.Equal("2026-09-01", row["latest_update"]);
        Assert.Equal("The builder is late.\nWe have asked for a date.", row["latest_update_note"]);
        Assert.Equal("yes", row["invented"]);
    }

    [Fact]
    public void The_log_holds_updates_up_to_the_day_in_date_order()
    {
        var table = Table(Build(Full()), "updates");
        Assert.Equal(["2026-08-01", "2026-09-01"], table.Rows.Select(row => row[0]));
    }

    [Fact]
    public void A_figure_stands_alone_in_its_cell_and_its_marks_beside_it()
    {
        var row = Row(Build(Full()), "places", 0);

        Assert.Equal(("20", "p", "x", ""), (row["planned"], row["planned_marks"], row["opened"], row["opened_marks"]));
        Assert.Equal("", row["invented"]);
    }

    [Fact]
    public void A_measure_tells_its_promise_its_verdict_and_the_workings()
    {
        var row = Row(
            new MeasureExample(new ReachPromise(80, new DateOnly(2029, 3, 31), "80 by 2029", null))
            {
                Start = "40 e",
                StartAt = "2026-03-31",
                Figures = [("2027-09-30", "55.5")],
            }.Model,
            "measures",
            0);

        Assert.Equal(("reach", "80", "2029-03-31"), (row["promise_kind"], row["target"], row["target_date"]));
        Assert.Equal(("40", "e", "2026-03-31", ""), (row["baseline"], row["baseline_marks"], row["baseline_date"], row["baseline_date_assumed"]));
        Assert.Equal(("behind", "worse than expected"), (row["verdict"], row["reason"]));
        Assert.Equal(("55.5", "2027-09-30", "60", "4"), (row["observed"], row["observed_at"], row["expected"], row["allowed"]));
    }

    [Fact]
    public void A_measure_without_a_starting_figure_has_no_starting_day_either()
    {
        var row = Row(new MeasureExample(new SetUpPromise("Build a survey.", null)).Model, "measures", 0);
        Assert.Equal(("", "", ""), (row["baseline"], row["baseline_date"], row["baseline_date_assumed"]));
    }

    [Fact]
    public void A_requirement_nobody_answered_still_has_its_row()
    {
        var content = Example.Content with { RequirementGroups = [new RequirementGroup("g", "Group", [new CoreRequirement("r1", "Say how.")])] };
        Assert.Equal(("r1", "", ""), (Row(Build(content), "requirements", 0)["requirement"], Row(Build(content), "requirements", 0)["page"], Row(Build(content), "requirements", 0)["gap"]));
    }

    [Fact]
    public void Choices_are_written_as_the_data_files_write_them()
    {
        Assert.Equal("no recent update", DataWords.Of(MilestoneStatus.NoRecentUpdate));
        Assert.Equal("on track", DataWords.Of(UpdateStatus.OnTrack));
        Assert.Equal("building-block", DataWords.Of(StrandKind.BuildingBlock));
        Assert.Equal("too early to say", DataWords.Of(Verdict.TooEarly));
        Assert.Equal("no data yet", DataWords.Of(Verdict.NoData));
        Assert.Equal("moving away", DataWords.Of(Verdict.MovingAway));
        Assert.Equal("amber to green", DataWords.Of(new RatingRange(Rating.Amber, Rating.Green)));
        Assert.Equal("red", DataWords.Of(new RatingRange(Rating.Red, Rating.Red)));
        Assert.Equal("not yet emerging to developing", DataWords.Of(new LevelRange(Level.NotYetEmerging, Level.Developing)));
    }

    private static SiteContent Full() => Example.Content with
    {
        Workspaces = [Example.Workspace("w1")],
        Milestones = [Example.Milestone("m1", "2026-27 Q2")],
        Updates =
        [
            Example.Update("m1", "2026-09-01", UpdateStatus.Late, newQuarter: "2026-27 Q4") with { Note = "The builder is late.\nWe have asked for a date.", Invented = true },
            Example.Update("m1", "2026-08-01", UpdateStatus.OnTrack),
            Example.Update("m1", "2026-11-23", UpdateStatus.Done),
        ],
        Places = [new PlacesCount(new DateOnly(2026, 9, 30), Example.To("base"), Example.Figure("20 p"), Example.Figure("x"), new DateOnly(2026, 10, 1), null, Invented: false, Example.Here("data/places.csv"))],
        Spend = [new SpendEntry(new PlanYear(2026), null, "Line", Example.Figure("601"), null, new DateOnly(2026, 10, 1), null, Invented: false, Example.Here("data/spend.csv"))],
        Services = [Example.Service("therapy")],
    };

    private static SiteModel Build(SiteContent content) => new SiteModelBuilder(content, new DateOnly(2026, 11, 22)).Build();

    private static PublishedTable Table(SiteModel model, string name) => PublishedTables.From(model).Single(table => table.Name == name);

    private static Dictionary<string, string> Row(SiteModel model, string name, int row)
    {
        var table = Table(model, name);
        return table.Columns.Select((column, place) => (column.Name, Cell: table.Rows[row][place])).ToDictionary(cell => cell.Name, cell => cell.Cell);
    }

    [GeneratedRegex("^[a-z0-9]+(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}
