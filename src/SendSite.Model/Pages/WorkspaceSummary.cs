using SendSite.Model.Delivery;

namespace SendSite.Model.Pages;

public sealed record WorkspaceSummary(PageReference Page, Workspace Workspace, StatusCounts Counts);
