using SendSite.Model.Publishing;

namespace SendSite.Model.Services;

/// <summary>One set of waiting times that may be shown. Waits are in weeks; the rest count people.</summary>
/// <param name="BeingDone">What is done about the wait, in a sentence or two.</param>
public sealed record PublishedWait(
    DateOnly AsAt,
    DateOnly Published,
    PublishedValue? MedianWeeks,
    PublishedValue? NineInTenWeeks,
    PublishedValue? LongestWeeks,
    PublishedValue? Waiting,
    PublishedValue? Over18Weeks,
    PublishedValue? Over52Weeks,
    string? BeingDone,
    string? Note,
    bool Invented);
