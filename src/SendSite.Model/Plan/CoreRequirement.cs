namespace SendSite.Model.Plan;

/// <summary>One thing every Local SEND Reform Plan must show.</summary>
public sealed record CoreRequirement(string Id, string Text);
