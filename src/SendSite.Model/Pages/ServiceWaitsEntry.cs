using SendSite.Model.Services;

namespace SendSite.Model.Pages;

/// <summary>A service's waiting times with a link to the service.</summary>
public sealed record ServiceWaitsEntry(PageReference Service, ServiceWaits Waits);
