namespace SendSite.Publishing.OpenReferral;

/// <summary>Something to bring or send. A field of HSDS 3.0 that the UK profile leaves to publishers.</summary>
internal sealed record ReferralDocument
{
    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public required string Document { get; init; }
}
