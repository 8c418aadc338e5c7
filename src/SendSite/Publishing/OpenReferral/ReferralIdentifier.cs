namespace SendSite.Publishing.OpenReferral;

/// <summary>A number others know an organisation by.</summary>
internal sealed record ReferralIdentifier
{
    public required Guid Id { get; init; }

    public required Guid OrganizationId { get; init; }

    public required string IdentifierType { get; init; }

    public required string Identifier { get; init; }
}
