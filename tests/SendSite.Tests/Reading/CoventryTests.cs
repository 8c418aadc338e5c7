using SendSite.Model;
using SendSite.Model.Checks;
using SendSite.Model.Diagnostics;
using SendSite.Model.Plan;
using SendSite.Model.Time;
using SendSite.Reading;

namespace SendSite.Tests.Reading;

public class CoventryTests
{
    private static readonly Lazy<(SiteContent? Content, DiagnosticBag Bag)> Coventry = new(() =>
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(Repository.Root, bag);
        ModelChecks.Run(content!, content!.Settings.AsOf!.Value, bag);
        return (content, bag);
    });

    private static SiteContent Content => Coventry.Value.Content!;

    [Fact]
    public void The_example_site_has_nothing_to_report() =>
        Assert.Equal("", string.Join('\n', Coventry.Value.Bag.Sorted()));

    [Fact]
    public void The_plan_has_its_goals_strands_requests_and_dependencies()
    {
        Assert.Equal((5, 8, 6, 5), (Content.Plan.Goals.Length, Content.Plan.Strands.Length, Content.Plan.Dependencies.Length, Content.Plan.SupportAsked.Length));
        Assert.Equal((9, 3, 8, 5, 41), (Content.Statements.Length, Content.Workspaces.Length, Content.Risks.Length, Content.Boards.Length, Content.Glossary.Count(term => term.Abbreviation is not null)));
    }

    [Fact]
    public void Every_roadmap_action_is_there()
    {
        var strands = Content.Plan.Strands.Where(strand => strand.Kind != StrandKind.Offer).Select(strand => strand.Id).ToList();
        int[] By(int year) => [.. strands.Select(strand => Content.Roadmap.Count(action => action.Strand.Id == strand && action.Year == new PlanYear(year)))];

        Assert.Equal([10, 10, 7, 8, 3, 5, 7], By(2026));
        Assert.Equal([11, 9, 7, 6, 3, 3, 4], By(2027));
        Assert.Equal([6, 7, 5, 6, 2, 3, 3], By(2028));
        Assert.Equal(125, Content.Roadmap.Length);
    }

    [Fact]
    public void Every_milestone_and_trajectory_is_there()
    {
        int[] By(Func<string, Quarter, int> count) =>
        [
            .. Content.Workspaces.SelectMany(workspace => new[] { 2, 3, 4 }.Select(quarter => count(workspace.Id, new Quarter(new PlanYear(2026), quarter)))),
        ];

        Assert.Equal(
            [10, 10, 10, 7, 7, 7, 9, 7, 7],
            By((workspace, quarter) => Content.Milestones.Count(milestone => milestone.Workspace.Id == workspace && milestone.FirstPromise == quarter)));
        Assert.Equal(
            [4, 5, 5, 5, 5, 5, 3, 4, 4],
            By((workspace, quarter) => Content.Trajectories.Count(step => step.Workspace.Id == workspace && step.Quarter == quarter)));
        Assert.Equal((74, 40), (Content.Milestones.Length, Content.Trajectories.Length));
    }

    [Fact]
    public void Three_lines_of_spending_have_three_quarters_each_and_stated_totals_that_make_3004_thousand()
    {
        var quarters = Content.Spend.Where(entry => entry.Quarter is not null).ToList();

        Assert.Equal((9, 3), (quarters.Count, quarters.Select(entry => entry.Line).Distinct().Count()));
        Assert.Equal(3004m, Content.Spend.Except(quarters).Sum(entry => Published(entry.Planned!)));
        Assert.Equal(3003m, quarters.Sum(entry => Published(entry.Planned!)));
    }

    [Fact]
    public void The_self_assessment_rates_every_row_of_the_national_tool() =>
        Assert.Equal(
            Content.Pillars.Select(pillar => pillar.Id),
            Assert.Single(Content.Assessments).Ratings.Select(rating => rating.Pillar.Id));

    [Fact]
    public void The_self_assessment_has_the_levels_the_partnership_gave_itself()
    {
        var levels = Content.Assessments[0].Ratings.Select(rating => (int)rating.Level.From);

        Assert.Equal([2, 2, 2, 2, 3, 3, 2, 3, 3], levels);
    }

    [Fact]
    public void The_specialist_plan_coordinator_stands_in_two_workspaces_and_each_row_names_the_other()
    {
        var pair = Content.Milestones.Where(milestone => milestone.SameAs is not null).ToList();

        Assert.Equal(2, pair.Count);
        Assert.Equal((pair[0].Id, pair[1].Id), (pair[1].SameAs!.Value.Id, pair[0].SameAs!.Value.Id));
    }

    private static decimal Published(Model.Publishing.RawFigure figure) =>
        new Model.Publishing.PublishedValue(figure, Model.Publishing.DisclosureRule.None).Number!.Value;
}
