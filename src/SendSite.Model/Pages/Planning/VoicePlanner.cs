using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages.Planning;

/// <summary>Your voice: we said, we did; surveys; comments; events; news.</summary>
internal sealed class VoicePlanner(PlanContext context)
{
    public static IEnumerable<NewsSummary> News(SiteModel model) =>
        model.News.Select(item => new NewsSummary(new PageReference(PageAddresses.Of(item), item.Title, item.Summary), item.Published, item.Invented));

    /// <summary>On the as-of date or after it, soonest first.</summary>
    public static IEnumerable<LocalEvent> Coming(SiteModel model) => model.Events.Where(entry => entry.Date >= model.AsOf);

    public IEnumerable<Page> Pages()
    {
        var standing = new StandingPagePlanner(context);
        yield return standing.Section("voice", "section-voice", SiteSection.Voice, Groups());
        yield return SaidDid();
        yield return Surveys();
        yield return Events();
        foreach (var page in new CommentsPlanner(context).Pages())
        {
            yield return page;
        }

        yield return new NewsListPage
        {
            Route = Route.Of("/voice/news/"),
            Title = context.Strings["news-title"],
            Summary = context.Strings["news-summary"],
            Section = SiteSection.Voice,
            Reviewed = context.Newest(context.Model.News.Select(item => item.Published)),
            OwnerRole = context.Model.Settings.Owners.Voice,
            Invented = context.Model.News.Any(item => item.Invented),
            Source = SourceSpan.Whole("input/news"),
            Items = [.. News(context.Model)],
        };
        foreach (var item in context.Model.News)
        {
            yield return Page(item);
        }

        foreach (var page in standing.Below("voice"))
        {
            yield return page;
        }
    }

    public static NewsPage Page(NewsItem item) => new()
    {
        Route = PageAddresses.Of(item),
        Language = item.Translation?.Language,
        Translation = item.Translation,
        Title = item.Title,
        Summary = item.Summary,
        Section = SiteSection.Voice,
        Reviewed = item.Reviewed,
        OwnerRole = item.OwnerRole,
        Invented = item.Invented,
        Draft = item.Draft,
        Body = item.Body,
        Source = item.Source,
        Published = item.Published,
    };

    private ImmutableArray<LinkGroup> Groups() =>
    [
        new LinkGroup(
            null,
            [
                context.Link("/voice/said-did/", "said-did"),
                context.Link("/voice/surveys/", "surveys"),
                .. context.Model.StandingPages
                    .Where(page => page.Path.StartsWith("voice/", StringComparison.Ordinal))
                    .OrderBy(page => page.Order)
                    .ThenBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
                    .Select(StandingPagePlanner.Link),
                context.Link("/voice/events/", "events"),
                context.Link("/voice/news/", "news"),
                context.Link("/voice/comments/", "comments"),
            ]),
    ];

    private SaidDidPage SaidDid() => new()
    {
        Route = Route.Of("/voice/said-did/"),
        Title = context.Strings["said-did-title"],
        Summary = context.Strings["said-did-summary"],
        Section = SiteSection.Voice,
        Reviewed = context.Newest(context.Model.SaidDid.Select(entry => entry.Published)),
        OwnerRole = context.Model.Settings.Owners.Voice,
        Invented = context.Model.SaidDid.Any(entry => entry.Invented),
        Source = PlanContext.DataFile("said-did.csv"),
        AsOf = context.Model.AsOf,
        Entries = context.Model.SaidDid,
        Data = [PlanContext.Table("said-did", context.Strings["said-did-title"])],
    };

    private SurveysPage Surveys() => new()
    {
        Route = Route.Of("/voice/surveys/"),
        Title = context.Strings["surveys-title"],
        Summary = context.Strings["surveys-summary"],
        Section = SiteSection.Voice,
        Reviewed = context.Newest(context.Model.Surveys.Select(entry => entry.Survey.Published)),
        OwnerRole = context.Model.Settings.Owners.Voice,
        Invented = context.Model.Surveys.Any(entry => entry.Survey.Invented),
        Source = PlanContext.DataFile("surveys.yml"),
        Surveys = context.Model.Surveys,
    };

    private EventsPage Events() => new()
    {
        Route = Route.Of("/voice/events/"),
        Title = context.Strings["events-title"],
        Summary = context.Strings["events-summary"],
        Section = SiteSection.Voice,
        Reviewed = context.Newest(context.Model.Events.Select(entry => entry.Published)),
        OwnerRole = context.Model.Settings.Owners.Voice,
        Invented = context.Model.Events.Any(entry => entry.Invented),
        Source = PlanContext.DataFile("events.csv"),
        Coming = [.. Coming(context.Model)],
        Past = [.. context.Model.Events.Where(entry => entry.Date < context.Model.AsOf).Reverse()],
    };
}
