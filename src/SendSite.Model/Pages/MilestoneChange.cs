namespace SendSite.Model.Pages;

/// <summary>One thing that happened to a milestone and is still so.</summary>
/// <param name="Day">The day it became public; for a date moved more than once, the last move.</param>
public sealed record MilestoneChange(MilestoneSummary Milestone, DateOnly Day);
