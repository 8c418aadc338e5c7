using SendSite.Model.Diagnostics;
using SendSite.Model.Publishing;
using SendSite.Model.Time;

namespace SendSite.Model.Plan;

/// <summary>Money planned and spent on one line, in thousands of pounds.</summary>
/// <param name="Quarter">Absent for the year's total as the plan states it.</param>
public sealed record SpendEntry(
    PlanYear Year,
    Quarter? Quarter,
    string Line,
    RawFigure? Planned,
    RawFigure? Actual,
    DateOnly Published,
    string? Note,
    bool Invented,
    SourceSpan Source);
