using System.Collections.Immutable;
using SendSite.Model.Time;

namespace SendSite.Model.Impact;

/// <summary>A line of spending in a year, in thousands of pounds. A sum with a figure missing from it is not given.</summary>
/// <param name="Reported">The quarters whose spending has been published.</param>
/// <param name="Planned">Planned for those quarters.</param>
/// <param name="Spent">Spent in those quarters.</param>
/// <param name="PlannedYear">All the year's quarters as planned, added up.</param>
public sealed record SpendOutcome(string Line, ImmutableArray<Quarter> Reported, decimal? Planned, decimal? Spent, decimal? PlannedYear);
