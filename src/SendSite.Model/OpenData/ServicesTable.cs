using SendSite.Model.Content;
using SendSite.Model.Services;

namespace SendSite.Model.OpenData;

internal static class ServicesTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<Service>("services", "Services", "One row for each service in the directory; its page says more.")
            .Id("the service's id", service => service.Id)
            .Text("title", "its name", service => service.Title)
            .Text("summary", "what it does", service => service.Summary)
            .Text("page", "its page on this site", service => $"/help/services/{service.Id}/")
            .Text("provider", "who runs it", service => service.Provider)
            .Text("type", "id of the kind of service", service => service.Type.Id)
            .Number("age_from", "youngest age in years", service => service.Ages.From)
            .Number("age_to", "oldest age in years", service => service.Ages.To)
            .Ids("needs", "ids of needs", service => service.Needs.Select(need => need.Id))
            .Ids("areas", "ids of areas", service => service.Areas.Select(area => area.Id))
            .Text("plan_needed", "either, with or without an education, health and care plan", service => DataWords.Of(service.Plan))
            .Flag("diagnosis_needed", "yes where a child needs a diagnosis to use it", service => service.DiagnosisNeeded)
            .Ids("routes", "who can ask for it", service => service.HowToGet.Routes.Select(DataWords.Of))
            .Text("cost_kind", "free, paid or mixed", service => DataWords.Of(service.Cost.Kind))
            .Text("cost", "what it costs, in words", service => service.Cost.Words)
            .Text("when", "when it is there, in words", service => service.When.Words)
            .Text("weeks", "all year, term time or holidays; blank where nobody has said", service => service.When.Weeks is { } weeks ? DataWords.Of(weeks) : null)
            .Text("venue", "where it is", service => service.Where.Venue)
            .Text("postcode", "its postcode, or the first part of it", service => service.Where.Postcode?.ToString())
            .Ids("languages", "languages it is offered in", service => service.Languages)
            .Text("website", "its own website", service => service.Website)
            .Text("closed", "why it is closed for now", service => service.Closed?.Why)
            .Day("reopens", "the first day it is open again", service => service.Closed?.Reopens)
            .Ids("meets", "ids of the items of Schedule 2 to SI 2014/1530 it helps to meet", service => service.Meets.Select(item => item.Id))
            .Ids("not_told", "what nobody has told yet", service => ServiceGaps.Of(service, model.Vocabulary, model.SettingQuestions))
            .Day("reviewed", "the day the entry was last checked", service => service.Reviewed)
            .Text("owner_role", "the role that keeps the entry right", service => service.OwnerRole)
            .Invented(service => service.Invented)
            .Filled(model.Services, service => service.Source);
}
