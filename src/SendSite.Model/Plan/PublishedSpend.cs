using SendSite.Model.Publishing;
using SendSite.Model.Time;

namespace SendSite.Model.Plan;

/// <summary>Money planned and spent on one line, in thousands of pounds.</summary>
/// <param name="Quarter">Absent for the year's total as the plan states it.</param>
public sealed record PublishedSpend(PlanYear Year, Quarter? Quarter, string Line, PublishedValue? Planned, PublishedValue? Actual, DateOnly Published, string? Note, bool Invented);
