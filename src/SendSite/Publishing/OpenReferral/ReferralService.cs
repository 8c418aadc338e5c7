using System.Collections.Immutable;

namespace SendSite.Publishing.OpenReferral;

/// <summary>A service (HSDS-UK 3.0). A list shows the fields up to the organisation; its own file shows all. What the standard has no field for is in <see cref="Sendsite"/>.</summary>
internal sealed record ReferralService
{
    public required Guid Id { get; init; }

    public required Guid OrganizationId { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Url { get; init; }

    public string? Email { get; init; }

    public required string Status { get; init; }

    public required string Fees { get; init; }

    public required int MinimumAge { get; init; }

    public required int MaximumAge { get; init; }

    public required DateOnly AssuredDate { get; init; }

    public required string AssurerEmail { get; init; }

    public string? Alert { get; init; }

    public required string LastModified { get; init; }

    public string? EligibilityDescription { get; init; }

    public string? ApplicationProcess { get; init; }

    public string? InterpretationServices { get; init; }

    public string? WaitTime { get; init; }

    public required ReferralOrganization Organization { get; init; }

    public ImmutableArray<ReferralDocument>? RequiredDocuments { get; init; }

    public ImmutableArray<ReferralSchedule>? Schedules { get; init; }

    public ImmutableArray<ReferralServiceArea>? ServiceAreas { get; init; }

    public ImmutableArray<ReferralServiceAtLocation>? ServiceAtLocations { get; init; }

    public ImmutableArray<ReferralLanguage>? Languages { get; init; }

    public ImmutableArray<ReferralCostOption>? CostOptions { get; init; }

    public ImmutableArray<ReferralContact>? Contacts { get; init; }

    public ImmutableArray<ReferralAttribute>? Attributes { get; init; }

    public ServiceExtension? Sendsite { get; init; }

    /// <summary>What a list shows of it: the fields there is one of, and its organisation.</summary>
    public ReferralService Brief() => this with
    {
        RequiredDocuments = null,
        Schedules = null,
        ServiceAreas = null,
        ServiceAtLocations = null,
        Languages = null,
        CostOptions = null,
        Contacts = null,
        Attributes = null,
        Organization = Organization with { OrganizationIdentifiers = null },
        Sendsite = Sendsite is { Invented: true } ? new ServiceExtension { Invented = true } : null,
    };
}
