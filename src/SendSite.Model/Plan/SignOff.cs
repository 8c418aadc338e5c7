namespace SendSite.Model.Plan;

/// <summary>Who agreed the plan: a role in an organisation, never a name.</summary>
public sealed record SignOff(string Role, string Organisation, DateOnly Date, string? Note);
