namespace SendSite.Publishing.OpenReferral;

/// <summary>A telephone number and, as its description, the hours it is answered.</summary>
internal sealed record ReferralPhone
{
    public required Guid Id { get; init; }

    public required Guid ContactId { get; init; }

    public required string Number { get; init; }

    public string? Description { get; init; }
}
