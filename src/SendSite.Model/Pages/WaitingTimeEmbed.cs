using SendSite.Model.Services;

namespace SendSite.Model.Pages;

/// <summary><c>{{waiting-time SERVICE-ID}}</c></summary>
/// <param name="Service">The service.</param>
/// <param name="Waits">Its waits; absent when none is out on the day the site speaks for.</param>
public sealed record WaitingTimeEmbed(PageReference Service, ServiceWaits? Waits) : Embed;
