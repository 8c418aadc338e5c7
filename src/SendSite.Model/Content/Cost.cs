namespace SendSite.Model.Content;

/// <summary>What a service costs a family.</summary>
public sealed record Cost(CostKind Kind, string Words);
