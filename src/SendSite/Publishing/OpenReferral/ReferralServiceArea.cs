namespace SendSite.Publishing.OpenReferral;

/// <summary>Where the families live whom a service is for.</summary>
internal sealed record ReferralServiceArea
{
    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public required string Name { get; init; }
}
