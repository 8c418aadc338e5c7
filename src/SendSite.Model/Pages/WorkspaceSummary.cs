using SendSite.Model.Delivery;

namespace SendSite.Model.Pages;

/// <summary>A workspace in a list, with its counts.</summary>
/// <param name="HeldUp">How many of its milestones wait for one that holds them up.</param>
public sealed record WorkspaceSummary(PageReference Page, Workspace Workspace, StatusCounts Counts, int HeldUp);
