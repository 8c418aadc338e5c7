using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Publishing;

namespace SendSite.Model.Services;

/// <summary>How long people waited for a service, as at a day. Waits are in weeks; the rest count people.</summary>
/// <param name="BeingDone">What is done about the wait, in a sentence or two.</param>
public sealed record WaitingTime(
    Reference Service,
    DateOnly AsAt,
    DateOnly Published,
    RawFigure? MedianWeeks,
    RawFigure? NineInTenWeeks,
    RawFigure? LongestWeeks,
    RawFigure? Waiting,
    RawFigure? Over18Weeks,
    RawFigure? Over52Weeks,
    string? BeingDone,
    string? Note,
    bool Invented,
    SourceSpan Source);
