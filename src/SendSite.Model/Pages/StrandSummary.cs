using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Model.Time;

namespace SendSite.Model.Pages;

public sealed record StrandSummary(PageReference Page, Strand Strand, ImmutableArray<(PlanYear Year, int Actions)> ActionsByYear);
