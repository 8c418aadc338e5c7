namespace SendSite.Model.Plan;

/// <summary>A passage of the plan's narrative and the section it stands in.</summary>
public sealed record PlanSection(string Section, PlanText Text, string? Note);
