using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Services;

namespace SendSite.Model.Pages.Planning;

/// <summary>Find help: pathways, waiting times, words explained and the standing pages.</summary>
internal sealed class HelpPlanner(PlanContext context)
{
    private static readonly ImmutableArray<string> _ownPages = ["help/experts-at-hand", "help/while-you-wait", "help/raise-a-concern"];

    public IEnumerable<Page> Pages()
    {
        var standing = new StandingPagePlanner(context);
        yield return standing.Section("help", "section-help", SiteSection.Help, Groups());
        yield return PathwayList();
        foreach (var pathway in context.Model.Pathways)
        {
            yield return Page(pathway);
        }

        yield return WaitingTimes();
        yield return Glossary();
        foreach (var page in standing.Below("help").Concat(new YoungPeoplePlanner(context).Pages()))
        {
            yield return page;
        }
    }

    private ImmutableArray<LinkGroup> Groups() =>
    [
        new LinkGroup("pathways-title", [.. context.Model.Pathways.Select(pathway => context.Links.Pathway(pathway.Id)!)]),
        new LinkGroup(
            "help-more-title",
            [
                context.Link("/help/pathways/", "pathways"),
                context.Link("/help/services/", "services"),
                context.Link("/help/waiting-times/", "waiting-times"),
                .. new[] { new YoungPeoplePlanner(context).Index }.OfType<PageReference>(),
                .. _ownPages.Select(context.Standing).OfType<StandingPage>().Select(StandingPagePlanner.Link),
                .. context.Model.StandingPages
                    .Where(page => page.Audience == Audience.Everyone && page.Path.StartsWith("help/", StringComparison.Ordinal) && !_ownPages.Contains(page.Path))
                    .OrderBy(page => page.Order)
                    .ThenBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
                    .Select(StandingPagePlanner.Link),
                context.Link("/help/words/", "words"),
            ]),
    ];

    private PathwayListPage PathwayList() => new()
    {
        Route = Route.Of("/help/pathways/"),
        Title = context.Strings["pathways-title"],
        Summary = context.Strings["pathways-summary"],
        Section = SiteSection.Help,
        Reviewed = context.Newest(context.Model.Pathways.Select(pathway => pathway.Reviewed)),
        OwnerRole = context.Model.Settings.Owners.Help,
        Source = SourceSpan.Whole("input/pathways"),
        Pathways =
        [
            .. context.Model.Pathways.Select(pathway => new PathwaySummary(
                context.Links.Pathway(pathway.Id)!,
                pathway.Ages,
                [.. ServiceDirectoryPlanner.Labels(context.Model.Vocabulary.Needs, pathway.Needs)])),
        ],
    };

    public PathwayPage Page(Pathway pathway) => new()
    {
        Route = PageAddresses.Of(pathway),
        Language = pathway.Translation?.Language,
        Translation = pathway.Translation,
        Title = pathway.Title,
        Summary = pathway.Summary,
        Section = SiteSection.Help,
        Reviewed = pathway.Reviewed,
        OwnerRole = pathway.OwnerRole,
        Invented = pathway.Invented,
        Draft = pathway.Draft,
        Body = pathway.Body,
        Source = pathway.Source,
        Pathway = pathway,
        Needs = [.. ServiceDirectoryPlanner.NeedLinks(context.Model, pathway.Needs)],
        Steps = [.. pathway.Steps.Index().Select(step => Step(pathway, step.Item, step.Index + 1))],
        Services = [.. pathway.Services.Select(reference => reference.Id).Select(Summary).OfType<ServiceSummary>()],
        Waits = [.. context.Waits(pathway.Waiting)],
        Measures = [.. context.Measures(pathway.Measures).Select(context.Summary)],
        StaleSince = ReviewDates.StaleSince(
            ReviewDates.Due(pathway.Reviewed, pathway.ReviewBy, context.Model.Settings.Review.PageMonths),
            context.Model.AsOf),
    };

    private RouteStep Step(Pathway pathway, PathwayStep step, int number) => new(
        number,
        step,
        [.. step.Services.Select(reference => context.Links.Service(reference.Id)).OfType<PageReference>()],
        step.Promise?.Measure is { } measure ? context.Measures([measure]).Select(context.Summary).FirstOrDefault() : null,
        step.Promise?.WaitFor is { } service ? context.Waits([service]).FirstOrDefault() : null,
        [.. pathway.Decisions.Where(decision => decision.After == number)]);

    private ServiceSummary? Summary(string id) =>
        context.Model.Services.FirstOrDefault(service => service.Id == id) is { } service
            ? ServiceDirectoryPlanner.Summary(context, service)
            : null;

    private WaitingTimesPage WaitingTimes() => new()
    {
        Route = Route.Of("/help/waiting-times/"),
        Title = context.Strings["waiting-times-title"],
        Summary = context.Strings["waiting-times-summary"],
        Section = SiteSection.Help,
        Reviewed = context.Newest(context.Model.Waits.SelectMany(waits => waits.Sets).Select(set => set.Published)),
        OwnerRole = context.Model.Settings.Owners.Help,
        Invented = context.Model.Waits.Any(waits => waits.Sets.Any(set => set.Invented)),
        Source = PlanContext.DataFile("waiting-times.csv"),
        Services = [.. context.Model.Waits.Select(waits => new ServiceWaitsEntry(context.Links.Service(waits.Service.Id)!, waits))],
        Data = [PlanContext.Table("waiting-times", context.Strings["waiting-times-title"])],
    };

    private GlossaryPage Glossary() => new()
    {
        Route = Route.Of("/help/words/"),
        Title = context.Strings["words-title"],
        Summary = context.Strings["words-summary"],
        Section = SiteSection.Help,
        Reviewed = context.Model.Plan.Dated,
        OwnerRole = context.Model.Settings.Owners.Help,
        Source = PlanContext.DataFile("glossary.yml"),
        Terms = context.Model.Glossary,
    };
}
