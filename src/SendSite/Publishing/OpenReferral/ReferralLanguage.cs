namespace SendSite.Publishing.OpenReferral;

/// <summary>A language a service is offered in.</summary>
internal sealed record ReferralLanguage
{
    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public required string Name { get; init; }
}
