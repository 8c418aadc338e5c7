using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Settings;
using SendSite.Publishing.OpenReferral;
using SendSite.Reading.Fields;

namespace SendSite.Importing.Services;

/// <summary>Reads a service of Open Referral UK 3.0 as front matter: the way back from <see cref="ReferralExport"/>.</summary>
internal sealed class ReferralReader(SiteSettings settings, Vocabulary words)
{
    private readonly Guid _site = ReferralIds.Site(settings.BaseUrl);

    public ImportedService Read(PlacedJson service)
    {
        var rest = service.Find("sendsite");
        var name = service.Text("name") ?? "";
        var id = rest?.Text("id") ?? AddressValue.Kebab(name);
        var tags = new ReferralTags(service, words);
        var place = new ReferralPlace(service, tags, settings.Area);
        var (summary, more) = Description(service);
        var provider = service.Find("organization");
        var uuid = Guid.TryParse(service.Text("id"), out var read) ? read : (Guid?)null;
        var contacts = service.List("contacts").Select(Contact).ToImmutableArray();
        var facts = new FrontMatterBuilder()
            .Need("title", name)
            .Need("summary", summary)
            .Need("reviewed", Reviewed(service))
            .Add("owner-role", rest?.Text("owner_role") ?? settings.Owners.Help)
            .Flag("invented", rest?.Text("invented") == "true")
            .Flag("draft", Status(service) is "inactive" or "defunct")
            .Need("type", tags.One(ReferralTaxonomies.ServiceType))
            .Need("provider", provider?.Text("name"))
            .Add("ages", Ages(service))
            .NeedList("needs", tags.All(ReferralTaxonomies.Need))
            .Need("plan", tags.One(ReferralTaxonomies.Plan))
            .Need("diagnosis-needed", tags.One(ReferralTaxonomies.Diagnosis) switch { ReferralTaxonomies.DiagnosisNeeded => "true", null => null, _ => "false" })
            .NeedList("areas", Areas(service))
            .Add("how-to-get", HowToGet(service, tags))
            .Add("cost", Cost(service, tags))
            .Add("when", ReferralHours.Read(service, tags))
            .Add("where", place.Where())
            .Add("access", place.Access(words))
            .Add("languages", service.List("languages").Select(language => language.Text("name")).OfType<string>())
            .Add("interpreting", service.Text("interpretation_services"))
            .NeedList("contacts", Emailed(service, contacts))
            .Add("families-say", (rest?.List("families_say") ?? []).Select(said => new FrontMatterBuilder().Need("words", said.Text("words")).Need("who", said.Text("who"))))
            .Add("complain", rest?.Text("complain"))
            .Add("setting-answers", (rest?.List("setting_answers") ?? []).Aggregate(new FrontMatterBuilder(), (built, answer) => built.Add(answer.Text("question") ?? "", answer.Text("words"))))
            .Add("meets", tags.All(ReferralTaxonomies.LocalOffer))
            .Add("urn", Urn(provider))
            .Add("website", Website(service, rest))
            .Add("review-by", rest?.Text("review_by"))
            .Add("visible-from", rest?.Text("visible_from"))
            .Add("visible-to", rest?.Text("visible_to"))
            .Add("closed", Closed(service, rest))
            .Add("open-referral-id", uuid?.ToString())
            .Add("open-referral-organization-id", Kept(provider?.Text("id"), ReferralIds.OfOrganization(provider?.Text("name") ?? "", _site)))
            .Add("open-referral-location-id", Kept(place.LocationId, ReferralIds.OfLocation(uuid ?? default)));
        provider?.Known("description", about => about == provider.Text("name"));
        service.Known("assurer_email", email => email == settings.Feedback.Email);
        var isDerived = uuid == NameUuid.Of(_site, $"services/{id}");
        return new ImportedService(id, uuid, isDerived, facts.Map, rest?.Text("body") ?? more, [.. facts.Missing], [.. service.Leftovers()]);
    }

    private static string? Kept(string? given, Guid derived) => Guid.TryParse(given, out var uuid) && uuid != derived ? uuid.ToString() : null;

    /// <summary>The first paragraph says what it is; what follows is prose.</summary>
    private static (string? Summary, string? More) Description(PlacedJson service)
    {
        var parts = service.Text("description")?.ReplaceLineEndings("\n").Split("\n\n", 2, StringSplitOptions.TrimEntries) ?? [];
        return (parts.ElementAtOrDefault(0)?.Replace('\n', ' '), parts.ElementAtOrDefault(1));
    }

    private static string? Reviewed(PlacedJson service)
    {
        var assured = service.Text("assured_date");
        service.Known("last_modified", moment => assured is null || moment == assured + "T00:00:00Z");
        var modified = service.Find("last_modified") is null || assured is not null ? null : service.Text("last_modified")![..10];
        return assured ?? modified;
    }

    private static string? Status(PlacedJson service) => service.Text("status");

    private static FrontMatterBuilder Ages(PlacedJson service)
    {
        var (from, to) = (service.Text("minimum_age"), service.Text("maximum_age"));

        // One end alone leaves the other open: the Local Offer covers 0 to 25.
        return new FrontMatterBuilder().Need("from", from ?? (to is null ? null : "0")).Need("to", to ?? (from is null ? null : "25"));
    }

    private IEnumerable<string> Areas(PlacedJson service)
    {
        foreach (var area in service.List("service_areas"))
        {
            if (words.Areas.FirstOrDefault(term => string.Equals(term.Label, area.Text("name"), StringComparison.OrdinalIgnoreCase) || term.Id == area.Text("name")) is { } term)
            {
                yield return term.Id;
            }
            else
            {
                area.NotPlaced("name");
            }
        }
    }

    private static FrontMatterBuilder HowToGet(PlacedJson service, ReferralTags tags) => new FrontMatterBuilder()
        .NeedList("routes", tags.All(ReferralTaxonomies.Route))
        .NeedList("steps", (service.Text("application_process") ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Add("what-you-need", service.List("required_documents").Select(document => document.Text("document")).OfType<string>())
        .Add("who-decides", service.Text("eligibility_description"));

    private static FrontMatterBuilder Cost(PlacedJson service, ReferralTags tags)
    {
        var options = service.List("cost_options");
        var amounts = options.Select(option => option.Find("amount") is null ? null : option.Text("amount")).ToList();
        var text = service.Text("fees") ?? service.Text("fees_description");
        foreach (var option in options)
        {
            option.Known("amount_description", about => about == (text ??= about));
        }

        var isFree = amounts.Count > 0 && amounts.TrueForAll(amount => amount is "0" or "0.0" or "0.00");
        var kind = tags.One(ReferralTaxonomies.Cost) ?? (isFree ? "free" : null);
        foreach (var option in options.Where(_ => !isFree))
        {
            option.NotPlaced("amount");
        }

        return new FrontMatterBuilder().Need("kind", kind).Need("words", text);
    }

    /// <summary>A role. A person's name has no place on a site, so it is told as not placed where there is a role beside it.</summary>
    private static FrontMatterBuilder Contact(PlacedJson contact)
    {
        var phone = contact.List("phones").FirstOrDefault();
        var rest = contact.Find("sendsite");
        return new FrontMatterBuilder()
            .Need("role", contact.Text("title") ?? contact.Text("department"))
            .Add("phone", phone?.Text("number"))
            .Add("email", contact.Text("email"))
            .Add("page", rest?.Text("page"))
            .Add("hours", phone?.Text("description") ?? rest?.Text("hours"));
    }

    /// <summary>With the service's own address, where no contact has it.</summary>
    private static ImmutableArray<FrontMatterBuilder> Emailed(PlacedJson service, ImmutableArray<FrontMatterBuilder> contacts)
    {
        var email = service.Text("email");
        var isSaid = email is null || service.List("contacts").Any(contact => contact.Text("email") == email);
        return isSaid ? contacts : contacts.Add(new FrontMatterBuilder().Need("role", service.Text("name")).Add("email", email));
    }

    private static string? Urn(PlacedJson? provider)
    {
        var found = provider?.List("organization_identifiers").FirstOrDefault(identifier => identifier.Find("identifier_type") is not null && identifier.Text("identifier_type") == "URN");
        foreach (var other in provider?.List("organization_identifiers").Where(identifier => identifier.Path != found?.Path) ?? [])
        {
            other.NotPlaced("identifier_type");
        }

        return found?.Text("identifier");
    }

    private string? Website(PlacedJson service, PlacedJson? rest)
    {
        var url = service.Text("url");
        var root = settings.BaseUrl.AbsoluteUri;
        return url == rest?.Text("page") ? null : url?.StartsWith(root, StringComparison.Ordinal) == true ? url[(root.Length - 1)..] : url;
    }

    private static FrontMatterBuilder Closed(PlacedJson service, PlacedJson? rest)
    {
        var closed = rest?.Find("closed");
        var isClosed = Status(service) == "temporarily closed";
        if (closed is null && !isClosed)
        {
            return new FrontMatterBuilder();
        }

        var why = closed?.Text("why") ?? service.Text("alert");
        service.Known("alert", alert => alert == why);
        return new FrontMatterBuilder().Need("why", why).Add("from", closed?.Text("from")).Add("reopens", closed?.Text("reopens"));
    }
}
