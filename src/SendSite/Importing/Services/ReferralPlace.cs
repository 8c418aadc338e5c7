using SendSite.Model.Content;
using SendSite.Publishing.OpenReferral;

namespace SendSite.Importing.Services;

/// <summary>Reads where a service is and what was stated about access.</summary>
internal sealed class ReferralPlace
{
    private readonly PlacedJson? _physical;
    private readonly PlacedJson _service;
    private readonly ReferralTags _tags;
    private readonly string _area;

    /// <param name="area">The site's own area, whose name stands for a town and a county in its exports.</param>
    public ReferralPlace(PlacedJson service, ReferralTags tags, string area)
    {
        _service = service;
        _tags = tags;
        _area = area;
        var locations = service.List("service_at_locations").Select(at => at.Find("location")).OfType<PlacedJson>().ToList();
        foreach (var location in locations)
        {
            location.Known("location_type", kind => kind == "virtual" || (kind == "physical" && _physical is null));
            _physical ??= location.Text("location_type") == "physical" ? location : null;
        }

        IsOnline = locations.Any(location => location.Text("location_type") == "virtual");
    }

    public bool IsOnline { get; }

    public string? LocationId => _physical?.Text("id");

    public FrontMatterBuilder Where()
    {
        var address = _physical?.List("addresses").FirstOrDefault();
        var rest = _physical?.Find("sendsite");
        return new FrontMatterBuilder()
            .Add("venue", _physical?.Text("name"))
            .Add("address", address is null ? rest?.Text("address") : Line(address))
            .Add("postcode", address?.Text("postal_code") ?? rest?.Text("postcode"))
            .Add("online", Word(IsOnline || _tags.All(ReferralTaxonomies.Delivery).Contains(ReferralTaxonomies.Online)))
            .Add("home", Word(_tags.All(ReferralTaxonomies.Delivery).Contains(ReferralTaxonomies.Home)))
            .Add("withheld", Word(_tags.All(ReferralTaxonomies.Delivery).Contains(ReferralTaxonomies.Withheld)));
    }

    public FrontMatterBuilder Access(Vocabulary words)
    {
        var facts = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var stated in _physical?.List("accessibility") ?? [])
        {
            var fact = stated.Text("description") is { } label ? words.AccessFacts.FirstOrDefault(term => term.Id == label || string.Equals(term.Label, label, StringComparison.OrdinalIgnoreCase)) : null;
            var answer = stated.Text("details")?.ToLowerInvariant();
            if (fact is not null && answer is "yes" or "no" or "true" or "false")
            {
                facts.TryAdd(fact!.Id, answer is "yes" or "true");
            }
            else
            {
                stated.NotPlaced("description");
                stated.NotPlaced("details");
            }
        }

        foreach (var stated in _service.Find("sendsite")?.List("access") ?? [])
        {
            facts.TryAdd(stated.Text("fact") ?? "", stated.Text("holds") == "true");
        }

        foreach (var tag in _tags.All(ReferralTaxonomies.Access))
        {
            facts.TryAdd(tag, true);
        }

        return facts.Aggregate(new FrontMatterBuilder(), (built, fact) => built.Add(fact.Key, fact.Value ? "yes" : "no"));
    }

    /// <summary>The address on one line; a town or county that is the area itself is not said again.</summary>
    private string? Line(PlacedJson address)
    {
        var line = address.Text("address_1");
        address.Known("country", country => country is "GB" or "UK");
        address.Known("address_type", kind => kind == "physical");
        foreach (var name in new[] { "city", "state_province" })
        {
            if (address.Text(name) is { } part && part != _area && line?.Contains(part, StringComparison.OrdinalIgnoreCase) != true)
            {
                line = line is null ? part : $"{line}, {part}";
            }
        }

        return line;
    }

    private static string Word(bool holds) => holds ? "true" : "false";
}
