using System.Collections.Immutable;

namespace SendSite.Publishing.OpenReferral;

/// <summary>A place, or "virtual" for online. The middle of a postcode district is no place, so there are no coordinates.</summary>
internal sealed record ReferralLocation
{
    public required Guid Id { get; init; }

    public required string LocationType { get; init; }

    public string? Name { get; init; }

    public ImmutableArray<ReferralAddress>? Addresses { get; init; }

    public ImmutableArray<ReferralAccessibility>? Accessibility { get; init; }

    public PlaceExtension? Sendsite { get; init; }
}
