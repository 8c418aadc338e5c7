namespace SendSite.Publishing.OpenReferral;

/// <summary>A service at a place. In its own file it holds the service too.</summary>
internal sealed record ReferralServiceAtLocation
{
    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid LocationId { get; init; }

    public required ReferralLocation Location { get; init; }

    public ReferralService? Service { get; init; }
}
