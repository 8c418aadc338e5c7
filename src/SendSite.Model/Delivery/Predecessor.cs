namespace SendSite.Model.Delivery;

/// <summary>A milestone that must come before another.</summary>
/// <param name="HoldUp">How it holds the other up; absent when it does not.</param>
public sealed record Predecessor(MilestoneState State, HoldUp? HoldUp);
