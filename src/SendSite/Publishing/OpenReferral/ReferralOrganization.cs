using System.Collections.Immutable;

namespace SendSite.Publishing.OpenReferral;

/// <summary>Who runs a service.</summary>
internal sealed record ReferralOrganization
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public ImmutableArray<ReferralIdentifier>? OrganizationIdentifiers { get; init; }
}
