using SendSite.Model.Delivery;

namespace SendSite.Model.Pages;

/// <summary>A milestone named elsewhere than on its workspace's page.</summary>
/// <param name="Page">Its place on its workspace's page.</param>
/// <param name="Workspace">Its workspace's page.</param>
public sealed record MilestoneSummary(MilestoneState State, PageReference Page, PageReference Workspace);
