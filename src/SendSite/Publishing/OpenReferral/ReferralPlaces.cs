using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Content;

namespace SendSite.Publishing.OpenReferral;

/// <summary>Where a service is: its place, as far as it may be told, and online.</summary>
internal sealed class ReferralPlaces(Service service, ReferralIds ids, SiteModel model)
{
    /// <summary>Whether there is a place to state access facts of.</summary>
    public bool HasPhysical => service.Where is not { Venue: null, Address: null, Postcode: null };

    public ImmutableArray<ReferralServiceAtLocation>? All()
    {
        ImmutableArray<ReferralLocation> found = [.. HasPhysical ? [Physical()] : Array.Empty<ReferralLocation>(), .. service.Where.Online ? [Online] : Array.Empty<ReferralLocation>()];
        return ReferralExport.Rows(found, (location, _) => new ReferralServiceAtLocation
        {
            Id = NameUuid.Of(ids.Service, $"at/{location.LocationType}"),
            ServiceId = ids.Service,
            LocationId = location.Id,
            Location = location,
        });
    }

    private ReferralLocation Online => new() { Id = NameUuid.Of(ids.Service, "online"), LocationType = "virtual" };

    private ReferralLocation Physical()
    {
        var address = Address();
        return new ReferralLocation
        {
            Id = ids.Location,
            LocationType = "physical",
            Name = service.Where.Venue,
            Addresses = address is null ? null : [address],
            Accessibility = ReferralExport.Rows(service.AccessFacts, (fact, number) => new ReferralAccessibility
            {
                Id = ids.Row("access", number),
                LocationId = ids.Location,
                Description = model.Vocabulary.AccessFacts.FirstOrDefault(term => term.Id == fact.Fact.Id)?.Label ?? fact.Fact.Id,
                Details = fact.Holds ? "Yes" : "No",
            }),
            Sendsite = address is null && (service.Where.Address is not null || service.Where.Postcode is not null)
                ? new PlaceExtension { Address = service.Where.Address, Postcode = service.Where.Postcode?.ToString() }
                : null,
        };
    }

    /// <summary>The address, where both its line and its postcode are known.</summary>
    private ReferralAddress? Address() => service.Where is { Address: { } line, Postcode: { } postcode }
        ? new ReferralAddress
        {
            Id = ids.Row("address", 1),
            LocationId = ids.Location,
            Address_1 = line,
            City = model.Settings.Area,
            StateProvince = model.Settings.Area,
            PostalCode = postcode.ToString(),
            Country = "GB",
            AddressType = "physical",
        }
        : null;
}
