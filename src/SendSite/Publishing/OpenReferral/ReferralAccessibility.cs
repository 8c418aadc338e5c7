namespace SendSite.Publishing.OpenReferral;

/// <summary>An access fact that was stated: what it is, and yes or no.</summary>
internal sealed record ReferralAccessibility
{
    public required Guid Id { get; init; }

    public required Guid LocationId { get; init; }

    public required string Description { get; init; }

    public required string Details { get; init; }
}
