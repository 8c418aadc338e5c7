using SendSite.Model.Delivery;

namespace SendSite.Model.Pages;

/// <summary>A milestone that must come before another.</summary>
/// <param name="HoldUp">How it holds the other up; absent when it does not.</param>
public sealed record PrecedingMilestone(MilestoneSummary Milestone, HoldUp? HoldUp);
