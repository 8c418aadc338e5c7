using System.Collections.Immutable;
using SendSite.Model.Plan;

namespace SendSite.Model.Pages;

/// <param name="Evidence">Pages that show it is met, with how.</param>
public sealed record RequirementEntry(CoreRequirement Requirement, RequirementAnswer? Answer, ImmutableArray<(PageReference Page, string How)> Evidence);
