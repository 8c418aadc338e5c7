using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Publishing;
using SendSite.Model.Time;

namespace SendSite.Model.Measures;

/// <summary>One figure of a measure as the data file holds it.</summary>
/// <param name="BreakdownType">What the group is by, such as need; absent for the headline figure.</param>
public sealed record Observation(
    Reference Measure,
    Period Period,
    Geography Geography,
    string? BreakdownType,
    string? Breakdown,
    RawFigure Value,
    DateOnly Published,
    string? From,
    string? Note,
    bool Invented,
    SourceSpan Source);
