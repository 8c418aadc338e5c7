using SendSite.Model.Content;
using SendSite.Reading.Fields;

namespace SendSite.Publishing.OpenReferral;

/// <summary>The UUIDs of a service and what belongs to it. Those that were imported stay; the rest follow from the site's address and ids.</summary>
internal sealed record ReferralIds(Guid Service, Guid Organization, Guid Location)
{
    /// <summary>The namespace of everything a site names.</summary>
    public static Guid Site(Uri baseUrl) => NameUuid.Of(NameUuid.Addresses, baseUrl.AbsoluteUri);

    public static ReferralIds Of(Service service, Guid site)
    {
        var id = service.Referral.Service ?? NameUuid.Of(site, $"services/{service.Id}");
        return new ReferralIds(id, service.Referral.Organization ?? OfOrganization(service.Provider, site), service.Referral.Location ?? OfLocation(id));
    }

    public static Guid OfOrganization(string provider, Guid site) => NameUuid.Of(site, $"organizations/{AddressValue.Kebab(provider)}");

    public static Guid OfLocation(Guid service) => NameUuid.Of(service, "location");

    /// <summary>A row of a list that belongs to the service.</summary>
    /// <param name="number">From 1.</param>
    public Guid Row(string kind, int number) => NameUuid.Of(Service, FormattableString.Invariant($"{kind}/{number}"));
}
