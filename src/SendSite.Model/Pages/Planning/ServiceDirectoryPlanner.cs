using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.LocalOffer;
using SendSite.Model.Services;

namespace SendSite.Model.Pages.Planning;

/// <summary>The services directory: its lists, the reader's own list, and a page for each service.</summary>
internal sealed class ServiceDirectoryPlanner(PlanContext context)
{
    public static IEnumerable<string> Labels(ImmutableArray<VocabularyTerm> terms, IEnumerable<Reference> references) =>
        references.Select(reference => terms.FirstOrDefault(term => term.Id == reference.Id)?.Label).OfType<string>();

    public static IEnumerable<PageReference> NeedLinks(SiteModel model, IEnumerable<Reference> references) =>
        Links(model, "needs", model.Vocabulary.Needs, references, service => service.Needs.Select(need => need.Id));

    public static ServiceSummary Summary(PlanContext context, Service service) => new(
        service.Id,
        context.Links.Service(service.Id)!,
        Labels(context.Model.Vocabulary.ServiceTypes, [service.Type]).FirstOrDefault() ?? "",
        service.Provider,
        service.Ages,
        service.Cost.Kind,
        service.Contacts.FirstOrDefault(),
        service.Closed is { } closed && closed.Covers(context.Model.AsOf) ? closed.Why : null);

    public IEnumerable<Page> Pages()
    {
        foreach (var list in new ServiceListPlanner(context).Pages())
        {
            yield return list;
        }

        yield return Shortlist();
        foreach (var service in context.Model.Services)
        {
            yield return Page(service);
        }
    }

    private ShortlistPage Shortlist() => new()
    {
        Route = Route.Of(ServiceList.Root + "shortlist/"),
        Title = context.Strings["shortlist-title"],
        Summary = context.Strings["shortlist-summary"],
        Section = SiteSection.Help,
        Reviewed = context.Newest(context.Model.Services.Select(service => service.Reviewed)),
        OwnerRole = context.Model.Settings.Owners.Help,
        Source = SourceSpan.Whole("input/services"),
    };

    public ServicePage Page(Service service)
    {
        var model = context.Model;
        var due = ReviewDates.Due(service.Reviewed, service.ReviewBy, model.Settings.Review.ServiceMonths);
        return new ServicePage
        {
            Route = PageAddresses.Of(service),
            Language = service.Translation?.Language,
            Translation = service.Translation,
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
            .Select(term => new PageReference(Route.Of($"{ServiceList.Root}{folder}/{term.Id}/"), term.Label));
}
