using SendSite.Model;
using SendSite.Model.Checks;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.LocalOffer;
using SendSite.Model.Plan;
using SendSite.Model.Voice;
using SendSite.Tests.Tools;

namespace SendSite.Tests.LocalOffer;

public class LocalOfferCoverageTests
{
    private static readonly DateOnly Today = Example.Day("2026-11-22");

    private static readonly Confirmation Read = new(ConfirmationKind.Primary, null);

    private static readonly StatutoryLaw Law = new("law", "Regulations", "https://www.legislation.gov.uk/");

    private static readonly StatutoryDuty Duty = new("reg57", Law, "Publish it.", Read, []);

    private static SiteContent Site(params Service[] services) => Example.Content with
    {
        Services = [.. services],
        StatutoryItems = [new StatutoryItem("s2.travel", Law, null, "travel", "Travel.", "How to get there.", Read)],
        SettingQuestions = [new SettingQuestion("surroundings", "How easy are your rooms to use?", ["s2.travel"])],
    };

    private static Service Told => Example.Service("bus") with { Meets = [Example.To("s2.travel")] };

    private static LocalOfferAnswer Gap(string? owner = "Transport Lead", string? by = "2027-01-31") =>
        new(Example.To("s2.travel"), [], "No page is about travel.", owner, by is null ? null : Example.Day(by), Example.Here("data/local-offer.yml"));

    [Fact]
    public void A_page_that_names_an_item_tells_it() =>
        Assert.Equal(CoverageState.Met, LocalOfferCoverage.On(Today, Site(Told)).Items[0].State);

    [Fact]
    public void A_settings_answer_tells_the_items_of_its_question()
    {
        var school = Example.Service("school") with { SettingAnswers = [new SettingAnswer(Example.To("surroundings"), "All on one level.")] };

        Assert.Equal(["school"], LocalOfferCoverage.On(Today, Site(school)).Items[0].Pages.Select(page => page.Id));
    }

    [Fact]
    public void A_draft_and_a_service_families_cannot_see_tell_nothing()
    {
        var draft = Told with { Draft = true };
        var gone = Told with { Id = "gone", VisibleTo = Today.AddDays(-1) };

        Assert.Equal(CoverageState.Unrecorded, LocalOfferCoverage.On(Today, Site(draft, gone)).Items[0].State);
    }

    [Fact]
    public void What_is_told_with_a_recorded_gap_is_told_in_part() =>
        Assert.Equal(CoverageState.Partly, LocalOfferCoverage.On(Today, Site(Told) with { LocalOfferAnswers = [Gap()] }).Items[0].State);

    [Fact]
    public void Published_comments_answer_the_duty_to_publish_them()
    {
        var duty = Duty with { Id = StatutoryDuty.Comments };
        var site = Site() with { StatutoryDuties = [duty], Comments = [Year("2026-05-01")] };

        Assert.Equal(CoverageState.Met, LocalOfferCoverage.On(Today, site).Duties[0].State);
        Assert.Equal(CoverageState.Unrecorded, LocalOfferCoverage.On(Example.Day("2026-04-30"), site).Duties[0].State);
    }

    [Fact]
    public void What_nothing_tells_and_nobody_recorded_is_found() =>
        Assert.Equal([ServiceRules.StatutoryItemUntold], Findings(Site(Example.Service("other"))));

    [Fact]
    public void A_duty_nobody_answered_is_found() =>
        Assert.Equal([ServiceRules.StatutoryItemUntold], Findings(Site(Told) with { StatutoryDuties = [Duty] }));

    [Fact]
    public void A_recorded_gap_with_an_owner_and_a_day_to_come_is_no_finding() =>
        Assert.Empty(Findings(Site(Example.Service("other")) with { LocalOfferAnswers = [Gap()] }));

    [Theory]
    [InlineData(null, "2027-01-31")]
    [InlineData("Transport Lead", null)]
    public void A_gap_without_owner_or_day_stops_the_build(string? owner, string? by) =>
        Assert.Equal([ServiceRules.GapWithoutOwner], Findings(Site(Told) with { LocalOfferAnswers = [Gap(owner, by)] }));

    [Fact]
    public void A_gap_past_its_day_is_found() =>
        Assert.Equal([ServiceRules.GapOverdue], Findings(Site(Told) with { LocalOfferAnswers = [Gap(by: "2026-11-21")] }));

    [Theory]
    [InlineData("2025-11-21", true)]
    [InlineData("2025-11-22", false)]
    public void Comments_are_due_again_after_a_year(string published, bool due)
    {
        var findings = Findings(Site(Told) with { Comments = [Year(published), Year("2024-05-01")] });

        Assert.Equal(due ? [ServiceRules.CommentsOverdue] : [], findings);
    }

    [Fact]
    public void An_answer_that_shows_a_page_tells_the_item()
    {
        var answer = Gap() with { Missing = null, MetBy = [new Evidence(Example.To("/help/"), "Says how.")] };

        Assert.Equal(CoverageState.Met, LocalOfferCoverage.On(Today, Site() with { LocalOfferAnswers = [answer] }).Items[0].State);
    }

    private static CommentYear Year(string published) =>
        new("2025-26", Example.Day("2025-04-01"), Example.Day("2026-03-31"), Example.Day(published), Invented: false, [], Example.Here("data/comments/2025-26.yml"));

    private static IEnumerable<Rule> Findings(SiteContent site)
    {
        var bag = new DiagnosticBag();
        new StatutoryCoverage().Check(site, Today, bag);
        return bag.Sorted().Select(finding => finding.Rule);
    }
}
