using SendSite.Model.Diagnostics;
using SendSite.Model.Publishing;
using SendSite.Model.Time;

namespace SendSite.Model.Measures;

/// <summary>One figure of a measure that may be shown.</summary>
/// <param name="BreakdownType">What the group is by; absent for the headline figure.</param>
/// <param name="From">Where the figure comes from, when it differs from the measure's own source.</param>
public sealed record PublishedObservation(
    Period Period,
    Geography Geography,
    string? BreakdownType,
    string? Breakdown,
    PublishedValue Value,
    DateOnly Published,
    string? From,
    string? Note,
    bool Invented,
    SourceSpan Source);
