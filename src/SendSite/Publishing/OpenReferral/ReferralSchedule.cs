namespace SendSite.Publishing.OpenReferral;

/// <summary>Hours that repeat each week as RFC 5545 has them, or, without a frequency, when it is there in words. Times are local.</summary>
internal sealed record ReferralSchedule
{
    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public string? Freq { get; init; }

    public int? Interval { get; init; }

    public string? Byday { get; init; }

    public string? Description { get; init; }

    public string? OpensAt { get; init; }

    public string? ClosesAt { get; init; }

    public string? Notes { get; init; }

    public SessionExtension? Sendsite { get; init; }
}
