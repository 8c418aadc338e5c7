namespace SendSite.Publishing.OpenReferral;

/// <summary>A postal address. The standard needs a town and a county: both are the area's name, for a site keeps an address as one line.</summary>
internal sealed record ReferralAddress
{
    public required Guid Id { get; init; }

    public required Guid LocationId { get; init; }

    public required string Address_1 { get; init; }

    public required string City { get; init; }

    public required string StateProvince { get; init; }

    public required string PostalCode { get; init; }

    public required string Country { get; init; }

    public required string AddressType { get; init; }
}
