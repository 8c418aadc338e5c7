using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.LocalOffer;
using SendSite.Model.Services;

namespace SendSite.Model.Pages.Planning;

/// <summary>The services directory: one list of all, one for each need, age, area and type, and a page each.</summary>
internal sealed class ServiceDirectoryPlanner(PlanContext context)
{
    private const string Root = "/help/services/";

    public static IEnumerable<string> Labels(ImmutableArray<VocabularyTerm> terms, IEnumerable<Reference> references) =>
        references.Select(reference => terms.FirstOrDefault(term => term.Id == reference.Id)?.Label).OfType<string>();

    public static IEnumerable<PageReference> NeedLinks(SiteModel model, IEnumerable<Reference> references) =>
        Links(model, "needs", model.Vocabulary.Needs, references, service => service.Needs.Select(need => need.Id));

    public static ServiceSummary Summary(PlanContext context, Service service) => new(
        context.Links.Service(service.Id)!,
        Labels(context.Model.Vocabulary.ServiceTypes, [service.Type]).FirstOrDefault() ?? "",
        service.Provider,
        service.Ages,
        service.Contacts.FirstOrDefault(),
        service.Closed is { } closed && closed.Covers(context.Model.AsOf) ? closed.Why : null);

    public IEnumerable<Page> Pages()
    {
        yield return List(Root, context.Strings["services-title"], context.Strings["services-summary"], null, context.Model.Services, null);
        foreach (var facet in Facets())
        {
            foreach (var term in facet.Terms)
            {
                var services = context.Model.Services.Where(service => facet.Has(service, term)).ToImmutableArray();
                if (!services.IsEmpty)
                {
                    yield return List(
                        $"{Root}{facet.Folder}/{term.Id}/",
                        context.Strings.Format("services-for-" + facet.Folder, term.Label),
                        context.Strings.Format("services-for-summary", term.Label),
                        term.Plain,
                        services,
                        (facet.Folder, term.Id));
                }
            }
        }

        foreach (var service in context.Model.Services)
        {
            yield return Page(service);
        }
    }

    private ImmutableArray<ServiceFacet> Facets()
    {
        var vocabulary = context.Model.Vocabulary;
        return
        [
            new ServiceFacet("needs", "filter-need", vocabulary.Needs, (service, term) => service.Needs.Any(need => need.Id == term.Id)),
            new ServiceFacet("ages", "filter-age", vocabulary.AgePhases, (service, term) => term.Ages is { } ages && service.Ages.Overlaps(ages)),
            new ServiceFacet("types", "filter-type", vocabulary.ServiceTypes, (service, term) => service.Type.Id == term.Id),
            new ServiceFacet("areas", "filter-area", vocabulary.Areas, (service, term) => service.Areas.Any(area => area.Id == term.Id)),
        ];
    }

    private ServiceListPage List(
        string address,
        string title,
        string summary,
        string? meaning,
        ImmutableArray<Service> services,
        (string Folder, string Term)? current) => new()
        {
            Route = Route.Of(address),
            Title = title,
            Summary = summary,
            Section = SiteSection.Help,
            Reviewed = context.Newest(services.Select(service => service.Reviewed)),
            OwnerRole = context.Model.Settings.Owners.Help,
            Invented = services.Any(service => service.Invented),
            Source = SourceSpan.Whole("input/services"),
            Meaning = meaning,
            Services = [.. services.Select(service => Summary(context, service))],
            Filters = [.. Facets().Select(facet => new ServiceFilter(facet.Heading, Choices(facet, current)))],
        };

    private ImmutableArray<FilterChoice> Choices(ServiceFacet facet, (string Folder, string Term)? current) =>
    [
        .. facet.Terms
            .Select(term => new FilterChoice(
                new PageReference(Route.Of($"{Root}{facet.Folder}/{term.Id}/"), term.Label),
                context.Model.Services.Count(service => facet.Has(service, term)),
                current == (facet.Folder, term.Id)))
            .Where(choice => choice.Count > 0),
    ];

    private ServicePage Page(Service service)
    {
        var model = context.Model;
        var due = ReviewDates.Due(service.Reviewed, service.ReviewBy, model.Settings.Review.ServiceMonths);
        return new ServicePage
        {
            Route = context.Links.Service(service.Id)!.Route,
            Title = service.Title,
            Summary = service.Summary,
            Section = SiteSection.Help,
            Reviewed = service.Reviewed,
            OwnerRole = service.OwnerRole,
            Invented = service.Invented,
            Draft = service.Draft,
            Body = service.Body,
            Source = service.Source,
            Service = service,
            Type = Links(model, "types", model.Vocabulary.ServiceTypes, [service.Type], entry => [entry.Type.Id]).First(),
            Needs = [.. NeedLinks(model, service.Needs)],
            Areas = [.. Links(model, "areas", model.Vocabulary.Areas, service.Areas, entry => entry.Areas.Select(area => area.Id))],
            AccessFacts =
            [
                .. model.Vocabulary.AccessFacts.Select(fact => new StatedAccessFact(
                    fact.Label,
                    service.AccessFacts.FirstOrDefault(stated => stated.Fact.Id == fact.Id)?.Holds)),
            ],
            Waits = model.Waits.FirstOrDefault(waits => waits.Service.Id == service.Id),
            Pathways =
            [
                .. model.Pathways
                    .Where(pathway => pathway.Services.Any(reference => reference.Id == service.Id))
                    .Select(pathway => context.Links.Pathway(pathway.Id)!),
            ],
            SettingQuestions = ServiceGaps.IsSetting(service, model.Vocabulary) ? [.. model.SettingQuestions.Select(question => Answer(service, question))] : [],
            Meets = service.Meets.Length,
            Gaps = ServiceGaps.Of(service, model.Vocabulary, model.SettingQuestions).Length,
            Closed = service.Closed?.Covers(model.AsOf) == true ? service.Closed : null,
            ReviewDue = due,
            StaleSince = ReviewDates.StaleSince(due, model.AsOf),
        };
    }

    private static AnsweredQuestion Answer(Service service, SettingQuestion question) =>
        new(question.Words, service.SettingAnswers.FirstOrDefault(answer => answer.Question.Id == question.Id)?.Words);

    /// <summary>Links to the lists for some terms; a list nobody is on has no page and gives no link.</summary>
    private static IEnumerable<PageReference> Links(
        SiteModel model,
        string folder,
        ImmutableArray<VocabularyTerm> terms,
        IEnumerable<Reference> references,
        Func<Service, IEnumerable<string>> of) =>
        references
            .Select(reference => terms.FirstOrDefault(term => term.Id == reference.Id))
            .OfType<VocabularyTerm>()
            .Where(term => model.Services.Any(service => of(service).Contains(term.Id)))
            .Select(term => new PageReference(Route.Of($"{Root}{folder}/{term.Id}/"), term.Label));
}
