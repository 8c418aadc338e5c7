using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Services;

namespace SendSite.Publishing.OpenReferral;

/// <summary>
/// Writes a service as Open Referral UK 3.0 has it (HSDS-UK 3.0). What the standard has a field for stands there and nowhere
/// else; the rest is in the extension. The field-by-field account is <c>src/docs/open-referral.md</c>.
/// </summary>
internal sealed class ReferralExport
{
    private readonly SiteModel _model;
    private readonly SiteAddress _address;
    private readonly Guid _site;
    private readonly Dictionary<string, ServiceWaits> _waits;

    public ReferralExport(SiteModel model, SiteAddress address)
    {
        _model = model;
        _address = address;
        _site = ReferralIds.Site(model.Settings.BaseUrl);
        _waits = model.Waits.ToDictionary(waits => waits.Service.Id, StringComparer.Ordinal);
        Taxonomies = new ReferralTaxonomies(model, _site);
    }

    public ReferralTaxonomies Taxonomies { get; }

    public ReferralService Of(Service service)
    {
        var ids = ReferralIds.Of(service, _site);
        var place = new ReferralPlaces(service, ids, _model);
        var isClosed = service.Closed?.Covers(_model.AsOf) == true;
        var page = _address.Of($"/help/services/{service.Id}/");
        return new ReferralService
        {
            Id = ids.Service,
            OrganizationId = ids.Organization,
            Name = service.Title,
            Description = service.Summary,
            Url = Absolute(service.Website) ?? page,
            Email = service.Contacts.Select(contact => contact.Email).FirstOrDefault(email => email is not null),
            Status = isClosed ? "temporarily closed" : "active",
            Fees = service.Cost.Words,
            MinimumAge = service.Ages.From,
            MaximumAge = service.Ages.To,
            AssuredDate = service.Reviewed,
            AssurerEmail = _model.Settings.Feedback.Email,
            Alert = isClosed ? service.Closed!.Why : null,
            LastModified = service.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z",
            EligibilityDescription = service.HowToGet.WhoDecides,
            ApplicationProcess = service.HowToGet.Steps.IsEmpty ? null : string.Join('\n', service.HowToGet.Steps),
            InterpretationServices = service.Interpreting,
            WaitTime = WaitOf(service),
            Organization = Organization(service, ids),
            RequiredDocuments = Rows(service.HowToGet.WhatYouNeed, (document, number) => new ReferralDocument { Id = ids.Row("document", number), ServiceId = ids.Service, Document = document }),
            Schedules = new ReferralSchedules(service, ids).All(),
            ServiceAreas = Rows(service.Areas, (area, number) => new ReferralServiceArea { Id = ids.Row("area", number), ServiceId = ids.Service, Name = LabelOf(area) }),
            ServiceAtLocations = place.All(),
            Languages = Rows(service.Languages, (language, number) => new ReferralLanguage { Id = ids.Row("language", number), ServiceId = ids.Service, Name = language }),
            CostOptions = [new ReferralCostOption { Id = ids.Row("cost", 1), ServiceId = ids.Service, Amount = service.Cost.Kind == CostKind.Free ? 0 : null, AmountDescription = service.Cost.Words }],
            Contacts = Rows(service.Contacts, (contact, number) => ContactOf(contact, number, ids)),
            Attributes = Attributes(service, ids),
            Sendsite = new ServiceExtension
            {
                Id = service.Id,
                Page = page,
                Invented = service.Invented ? true : null,
                OwnerRole = service.OwnerRole,
                ReviewBy = service.ReviewBy,
                VisibleFrom = service.VisibleFrom,
                VisibleTo = service.VisibleTo,
                Closed = service.Closed is { } closed ? new ClosureExtension { Why = closed.Why, From = closed.From, Reopens = closed.Reopens } : null,
                Complain = service.Complain,
                FamiliesSay = Rows(service.FamiliesSay, (said, _) => new QuotationExtension { Words = said.Words, Who = said.Who }),
                SettingAnswers = Rows(service.SettingAnswers, (answer, _) => new AnswerExtension { Question = answer.Question.Id, Words = answer.Words }),
                Access = place.HasPhysical ? null : Rows(service.AccessFacts, (fact, _) => new FactExtension { Fact = fact.Fact.Id, Holds = fact.Holds }),
                Body = service.Body.Text.Trim('\n') is { Length: > 0 } body ? body : null,
            },
        };
    }

    /// <summary>Rows made from a list; null for an empty one, which is then left out.</summary>
    public static ImmutableArray<TRow>? Rows<T, TRow>(ImmutableArray<T> entries, Func<T, int, TRow> make) =>
        entries.IsEmpty ? null : [.. entries.Select((entry, index) => make(entry, index + 1))];

    private string? Absolute(string? link) => link is null ? null : link.StartsWith('/') ? _address.Of(link) : link;

    private string LabelOf(Reference area) => _model.Vocabulary.Areas.FirstOrDefault(term => term.Id == area.Id)?.Label ?? area.Id;

    private string? WaitOf(Service service) => _waits.GetValueOrDefault(service.Id) is { IsRecent: true, Latest: { MedianWeeks.Number: { } weeks } latest }
        ? string.Create(CultureInfo.InvariantCulture, $"Half of those seen waited up to {weeks:0.#} weeks, as at {latest.AsAt:yyyy-MM-dd}.")
        : null;

    private static ReferralOrganization Organization(Service service, ReferralIds ids) => new()
    {
        Id = ids.Organization,
        Name = service.Provider,
        Description = service.Provider,
        OrganizationIdentifiers = service.Urn is { } urn
            ? [new ReferralIdentifier { Id = ids.Row("urn", 1), OrganizationId = ids.Organization, IdentifierType = "URN", Identifier = urn }]
            : null,
    };

    private static ReferralContact ContactOf(Contact contact, int number, ReferralIds ids)
    {
        var id = ids.Row("contact", number);
        var hours = contact.Phone is null ? contact.Hours : null;
        return new ReferralContact
        {
            Id = id,
            ServiceId = ids.Service,
            Title = contact.Role,
            Email = contact.Email,
            Phones = contact.Phone is { } phone ? [new ReferralPhone { Id = ids.Row("phone", number), ContactId = id, Number = phone, Description = contact.Hours }] : null,
            Sendsite = contact.Page is null && hours is null ? null : new ContactExtension { Page = contact.Page, Hours = hours },
        };
    }

    private ImmutableArray<ReferralAttribute> Attributes(Service service, ReferralIds ids)
    {
        (string List, string Code)[] tags =
        [
            (ReferralTaxonomies.ServiceType, service.Type.Id),
            .. service.Needs.Select(need => (ReferralTaxonomies.Need, need.Id)),
            (ReferralTaxonomies.Plan, ReferralTaxonomies.Code(service.Plan)),
            (ReferralTaxonomies.Diagnosis, service.DiagnosisNeeded ? ReferralTaxonomies.DiagnosisNeeded : "not-needed"),
            .. service.HowToGet.Routes.Select(route => (ReferralTaxonomies.Route, ReferralTaxonomies.Code(route))),
            (ReferralTaxonomies.Cost, ReferralTaxonomies.Code(service.Cost.Kind)),
            .. service.When.Weeks is { } weeks ? [(ReferralTaxonomies.Weeks, ReferralTaxonomies.Code(weeks))] : Array.Empty<(string, string)>(),
            .. service.Where.Online ? [(ReferralTaxonomies.Delivery, ReferralTaxonomies.Online)] : Array.Empty<(string, string)>(),
            .. service.Where.Home ? [(ReferralTaxonomies.Delivery, ReferralTaxonomies.Home)] : Array.Empty<(string, string)>(),
            .. service.Where.Withheld ? [(ReferralTaxonomies.Delivery, ReferralTaxonomies.Withheld)] : Array.Empty<(string, string)>(),
            .. service.AccessFacts.Where(fact => fact.Holds).Select(fact => (ReferralTaxonomies.Access, fact.Fact.Id)),
            .. service.Meets.Select(item => (ReferralTaxonomies.LocalOffer, item.Id)),
        ];
        return
        [
            .. tags.Select(tag => (tag, Term: Taxonomies.Find(tag.List, tag.Code))).Where(entry => entry.Term is not null).Select(entry => new ReferralAttribute
            {
                Id = NameUuid.Of(ids.Service, $"attribute/{entry.tag.List}/{entry.tag.Code}"),
                LinkId = ids.Service,
                TaxonomyTermId = entry.Term!.Id,
                LinkEntity = "service",
                TaxonomyTerm = entry.Term,
            }),
        ];
    }
}
