namespace SendSite.Publishing.OpenReferral;

/// <summary>What a service costs: nothing, or in words.</summary>
internal sealed record ReferralCostOption
{
    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public int? Amount { get; init; }

    public required string AmountDescription { get; init; }
}
