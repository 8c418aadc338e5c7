using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Gaps;
using SendSite.Model.Plan;
using SendSite.Model.Voice;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Gaps;

public class GapFinderTests
{
    private static readonly DateOnly Today = Example.Day("2026-11-22");

    private static readonly Vocabulary Words = new()
    {
        Needs = [Term("autism")],
        AgePhases = [Term("primary") with { Ages = new AgeRange(4, 11) }, Term("secondary") with { Ages = new AgeRange(11, 16) }],
        Areas = [Term("north"), Term("online") with { IsEverywhere = true }],
    };

    private static Service Club => Example.Service("club") with { Needs = [Example.To("autism")], Areas = [Example.To("north")], Ages = new AgeRange(4, 10) };

    [Fact]
    public void A_need_an_age_and_an_area_that_no_open_service_is_for_is_an_empty_cell() =>
        Assert.Equal(["autism, secondary, north"], Subjects(GapKind.EmptyCell, Site(Club)));

    [Fact]
    public void A_service_that_is_everywhere_fills_every_area_and_is_counted_apart()
    {
        var helpline = Club with { Id = "line", Areas = [Example.To("online")], Ages = new AgeRange(0, 25) };

        Assert.Empty(Subjects(GapKind.EmptyCell, Site(Club, helpline)));
        Assert.Equal(
            [new CoverageCell(2, 1), new CoverageCell(1, 0)],
            AreaCoverage.Of(Site(Club, helpline)).Single().Rows[0].Cells.Select(entry => entry.Cell));
    }

    [Fact]
    public void A_closed_service_fills_no_cell() =>
        Assert.Equal(2, Subjects(GapKind.EmptyCell, Site(Club with { Closed = new Closure("Being painted.", null, null) })).Count());

    [Fact]
    public void Each_service_lists_the_questions_it_leaves_open()
    {
        var gap = Find(GapKind.ServiceUnanswered, Site(Club)).Single();

        Assert.Equal("who-decides; contacts; sessions; where; languages; families-say; complain; meets", gap.Detail);
        Assert.Equal("Editor", gap.OwnerRole);
    }

    [Fact]
    public void A_goal_no_measure_serves_is_a_gap()
    {
        var content = Content(Club);
        var goal = new Goal("belong", "Every child belongs", "We promise.", "They say so.", null, Example.Here("data/plan.yml"));

        Assert.Equal(["Every child belongs"], Subjects(GapKind.GoalWithoutMeasure, Model(content with { Plan = content.Plan with { Goals = [goal] } })));
    }

    [Fact]
    public void A_page_past_its_check_is_a_gap_from_the_day_after()
    {
        Assert.Empty(Find(GapKind.CheckDue, Site(Club with { ReviewBy = Today })));
        Assert.Equal(Today.AddDays(-1), Find(GapKind.CheckDue, Site(Club with { ReviewBy = Today.AddDays(-1) })).Single().Due);
    }

    [Fact]
    public void A_promise_to_families_that_is_late_is_a_gap()
    {
        var late = new SaidDid("letters", Today.AddDays(-60), Today.AddDays(-60), "Letters are cold.", "Parents", "Write them anew.", "Head of SEND", Today.AddDays(-1), null, null, null, Invented: false, Example.Here("data/said-did.csv"));

        Assert.Equal(["Letters are cold."], Subjects(GapKind.PromiseLate, Model(Content(Club) with { SaidDid = [late] })));
    }

    private static VocabularyTerm Term(string id) => new(id, id, null, null, Example.Here("data/vocabulary.yml"));

    private static SiteContent Content(params Service[] services) => Example.Content with { Services = [.. services], Vocabulary = Words };

    private static SiteModel Site(params Service[] services) => Model(Content(services));

    private static SiteModel Model(SiteContent content) => new SiteModelBuilder(content, Today).Build();

    private static IEnumerable<Gap> Find(GapKind kind, SiteModel model) => new GapFinder(model).Find().Where(gap => gap.Kind == kind);

    private static IEnumerable<string> Subjects(GapKind kind, SiteModel model) => Find(kind, model).Select(gap => gap.Subject);
}
