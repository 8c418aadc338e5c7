using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Delivery;
using SendSite.Model.LocalOffer;
using SendSite.Model.Measures;
using SendSite.Model.Pages;
using SendSite.Model.Plan;
using SendSite.Model.Publishing;
using SendSite.Model.Publishing.Disclosure;
using SendSite.Model.Services;
using SendSite.Model.Time;
using SendSite.Model.Voice;

namespace SendSite.Model;

/// <summary>Turns what the files hold into what is true on a day. The content has been checked; nothing is reported here.</summary>
/// <param name="content">Everything the files hold.</param>
/// <param name="asOf">The day the site speaks for.</param>
/// <param name="withDrafts">Drafts show in the preview only.</param>
public sealed class SiteModelBuilder(SiteContent content, DateOnly asOf, bool withDrafts = false)
{
    private readonly WithheldFigures _withheld = WithheldFigures.On(asOf, content);

    public SiteModel Build() => new()
    {
        AsOf = asOf,
        Settings = content.Settings,
        Plan = content.Plan,
        Roadmap = content.Roadmap,
        Workspaces = [.. content.Workspaces.OrderBy(workspace => workspace.Number).Select(Progress)],
        Statements = [.. content.Statements.OrderBy(statement => statement.Number)],
        Measures = [.. content.Measures.Select(new MeasureReader(content, asOf, _withheld).Read)],
        Places = Places(),
        Risks = [.. content.Risks.Select(History)],
        Boards = content.Boards,
        Spend = Spend(),
        Pillars = content.Pillars,
        Assessments = [.. content.Assessments.Where(assessment => assessment.Date <= asOf).OrderBy(assessment => assessment.Date)],
        RequirementGroups = content.RequirementGroups,
        RequirementAnswers = content.RequirementAnswers,
        StatutoryItems = content.StatutoryItems,
        Coverage = LocalOfferCoverage.On(asOf, content),
        Consultations = [.. content.Consultations.Where(asked => asked.On <= asOf).OrderByDescending(asked => asked.On)],
        SettingQuestions = content.SettingQuestions,
        PostcodeDistricts = [.. content.PostcodeDistricts.OrderBy(entry => entry.District, StringComparer.Ordinal)],
        SaidDid = [.. content.SaidDid.Where(entry => IsOut(entry.Date, entry.Published)).OrderByDescending(entry => entry.Date).ThenBy(entry => entry.Id, StringComparer.Ordinal)],
        Glossary = Glossary(),
        Vocabulary = content.Vocabulary,
        Waits = Waits(),
        Surveys = [.. content.Surveys.Where(survey => survey.Facts.Published <= asOf).OrderByDescending(survey => survey.Facts.Published).Select(Publish)],
        Events = [.. content.Events.Where(entry => entry.Published <= asOf).OrderBy(entry => entry.Date).ThenBy(entry => entry.Id, StringComparer.Ordinal)],
        Comments = [.. content.Comments.Where(year => year.Published <= asOf).OrderByDescending(year => year.Year, StringComparer.Ordinal)],
        Accessibility = content.Accessibility?.On(asOf, content.Settings.Review.AccessibilityMonths),
        ConformanceAims = content.ConformanceAims,
        Redirects = content.Redirects,
        Pathways = [.. Shown(content.Pathways).OrderBy(pathway => pathway.Order).ThenBy(pathway => pathway.Title, StringComparer.OrdinalIgnoreCase)],
        Services = VisibleServices(),
        News = [.. Shown(content.News).Where(item => item.Published <= asOf).OrderByDescending(item => item.Published).ThenBy(item => item.Id, StringComparer.Ordinal)],
        StandingPages = [.. Shown(content.StandingPages)],
        EasyReads = EasyReads(),
        Commentaries = [.. content.Commentaries.Where(entry => withDrafts || !entry.Draft).OrderBy(entry => entry.Year).ThenBy(entry => entry.Section)],
        Themes = content.Themes,
    };

    /// <summary>A figure that counts nobody.</summary>
    private PublishedValue? Publish(RawFigure? figure) => figure is null ? null : _withheld.Publish(figure, DisclosureRule.None);

    private PublishedSurvey Publish(Survey survey) => new(
        survey.Facts,
        _withheld.Publish(survey.Answers, DisclosureRule.People),
        [
            .. survey.Questions.Select(question => new PublishedQuestion(
                question.Id,
                question.Text,
                [.. question.Options.Select(option => new PublishedOption(option.Label, _withheld.Publish(option.Count, DisclosureRule.People)))])),
        ]);

    private bool IsOut(DateOnly date, DateOnly published) => date <= asOf && published <= asOf;

    private IEnumerable<T> Shown<T>(IEnumerable<T> pages)
        where T : ContentPage => pages.Where(page => withDrafts || !page.Draft);

    private ImmutableArray<Service> VisibleServices() =>
        [.. Shown(content.Services).Where(service => service.IsVisible(asOf)).OrderBy(service => service.Title, StringComparer.OrdinalIgnoreCase)];

    private ImmutableArray<EasyRead> EasyReads()
    {
        var hidden = content.Pages.Select(PageAddresses.Of).ToHashSet();
        hidden.ExceptWith(((IEnumerable<ContentPage>)[.. Shown(content.Pathways), .. VisibleServices(), .. Shown(content.News).Where(item => item.Published <= asOf), .. Shown(content.StandingPages)]).Select(PageAddresses.Of));
        return [.. content.EasyReads.Where(version => !hidden.Contains(version.Of))];
    }

    private WorkspaceProgress Progress(Workspace workspace)
    {
        var updates = content.Updates.ToLookup(update => update.Milestone.Id, StringComparer.Ordinal);
        return new WorkspaceProgress(
            workspace,
            [
                .. content.Milestones
                    .Where(milestone => milestone.Workspace.Id == workspace.Id)
                    .Select(milestone => MilestoneHistory.On(asOf, milestone, updates[milestone.Id])),
            ],
            [.. content.Trajectories.Where(step => step.Workspace.Id == workspace.Id)]);
    }

    private RiskHistory History(Risk risk) => new(
        risk,
        [.. content.RiskChanges.Where(change => change.Risk.Id == risk.Id && IsOut(change.Date, change.Published)).OrderBy(change => change.Date)]);

    /// <summary>The area's words and the national ones it has not put in its own.</summary>
    private ImmutableArray<GlossaryTerm> Glossary()
    {
        var own = content.Glossary.SelectMany(Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. content.Glossary
                .Concat(content.NationalGlossary.Where(term => !Names(term).Any(own.Contains)))
                .OrderBy(term => term.Abbreviation ?? term.Term, StringComparer.OrdinalIgnoreCase)
                .ThenBy(term => term.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Names(GlossaryTerm term)
    {
        string?[] names = [term.Id, term.Term, .. term.Abbreviation?.Split(" / ") ?? []];
        return names.OfType<string>();
    }

    private ImmutableArray<PublishedPlaces> Places() =>
    [
        .. content.Places
            .Where(row => row.Published <= asOf)
            .OrderBy(row => row.Date)
            .Select(row => new PublishedPlaces(
                row.Date,
                row.SettingType,
                Publish(row.Planned),
                Publish(row.Opened),
                row.Published,
                row.Note,
                row.Invented)),
    ];

    private ImmutableArray<PublishedSpend> Spend() =>
    [
        .. content.Spend
            .Where(row => row.Published <= asOf)
            .Select(row => new PublishedSpend(
                row.Year,
                row.Quarter,
                row.Line,
                Publish(row.Planned),
                Publish(row.Actual),
                row.Published,
                row.Note,
                row.Invented)),
    ];

    private ImmutableArray<ServiceWaits> Waits()
    {
        var sets = content.WaitingTimes.Where(row => IsOut(row.AsAt, row.Published)).ToLookup(row => row.Service.Id, StringComparer.Ordinal);
        return
        [
            .. VisibleServices()
                .Where(service => sets.Contains(service.Id))
                .Select(service => Waits(service, [.. sets[service.Id].OrderBy(row => row.AsAt)])),
        ];
    }

    private ServiceWaits Waits(Service service, ImmutableArray<WaitingTime> rows)
    {
        var oldest = Quarter.Containing(asOf).Previous.Previous.Start;
        return new ServiceWaits(service, [.. rows.Select(new WaitPublisher(_withheld).Publish)], rows[^1].AsAt >= oldest);
    }
}
