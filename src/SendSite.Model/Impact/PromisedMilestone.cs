using SendSite.Model.Delivery;

namespace SendSite.Model.Impact;

/// <summary>A milestone as a plan year left it.</summary>
/// <param name="State">On the summary's last day.</param>
/// <param name="DoneOn">The day it was first said to be done, and not taken back.</param>
/// <param name="Slipped">Its date was moved in the year, or it was missed or dropped.</param>
public sealed record PromisedMilestone(MilestoneState State, MilestoneOutcome Outcome, DateOnly? DoneOn, bool Slipped);
