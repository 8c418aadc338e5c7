using SendSite.Model.Diagnostics;
using SendSite.Rendering;

namespace SendSite.Tests.Site;

/// <summary>Everything Coventry has promised can be found on its site.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class WholePlanTests(CoventrySite coventry)
{
    [Fact]
    public void The_site_is_published_without_an_error_or_a_warning() =>
        Assert.Equal([], coventry.Outcome.Findings.Where(found => found.Severity != Severity.Review).Select(found => found.ToString()));

    [Fact]
    public void Each_of_74_milestones_is_an_element_with_its_id_on_its_workspaces_page()
    {
        var shown = coventry.Content.Milestones
            .Where(milestone => Stands($"/progress/workspaces/{milestone.Workspace.Id}/", milestone.Id, milestone.Title));

        Assert.Equal(74, shown.Count());
    }

    [Fact]
    public void Each_of_125_roadmap_actions_is_on_its_strands_page() =>
        Assert.Equal(125, coventry.Content.Roadmap.Count(action =>
            coventry.Built[$"/progress/roadmap/{action.Strand.Id}/"].Document.GetElementById(action.Id)?.TextContent.Trim().Length > 0));

    [Fact]
    public void Each_of_8_risks_and_5_boards_is_on_the_site()
    {
        Assert.Equal(8, coventry.Content.Risks.Count(risk => Stands("/progress/risks/", risk.Id, risk.Title)));
        Assert.Equal(5, coventry.Content.Boards.Count(board => Stands("/progress/boards/", board.Id, board.Title)));
    }

    [Fact]
    public void Each_of_9_ratings_has_a_page_that_marks_one_or_two_national_levels_as_ours()
    {
        var ratings = coventry.Content.Assessments.Single().Ratings;
        var words = StringsFile.For("en")["maturity-this-is-ours"];

        Assert.Equal(9, ratings.Select(rating => rating.Pillar.Id).Distinct().Count());
        Assert.All(ratings, rating =>
        {
            var page = coventry.Built[$"/progress/maturity/{rating.Pillar.Id}/"];
            var marked = page.All("main *").Count(element => element.ChildElementCount == 0 && element.TextContent.Trim() == words);
            Assert.Equal(rating.Level.From == rating.Level.To ? 1 : 2, marked);
        });
    }

    [Fact]
    public void Every_measure_service_and_pathway_has_a_page_of_its_own()
    {
        Assert.All(coventry.Content.Measures, measure => Assert.NotNull(coventry.Built[$"/progress/measures/{measure.Id}/"]));
        Assert.All(coventry.Content.Services, service => Assert.NotNull(coventry.Built[$"/help/services/{service.Id}/"]));
        Assert.All(coventry.Content.Pathways, pathway => Assert.NotNull(coventry.Built[$"/help/pathways/{pathway.Id}/"]));
    }

    [Fact]
    public void A_wait_older_than_two_quarters_reads_no_recent_figure_and_the_others_do_not()
    {
        var waits = coventry.Built["/help/waiting-times/"].All(".wait").Select(wait => PlainText.Of(wait.TextContent)).ToList();

        Assert.Equal(6, waits.Count);
        Assert.StartsWith("Mental health front doorNo recent figure.", Assert.Single(waits, words => words.Contains("No recent figure", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(waits, words => Assert.Contains("Number of people waiting:", words, StringComparison.Ordinal));
        Assert.Equal(5, waits.Count(words => words.Contains("What we are doing about it:", StringComparison.Ordinal)));
    }

    private bool Stands(string address, string id, string words) =>
        coventry.Built[address].Document.GetElementById(id) is { } element && PlainText.Of(element.TextContent).Contains(PlainText.Of(words), StringComparison.Ordinal);
}
