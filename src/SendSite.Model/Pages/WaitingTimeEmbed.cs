namespace SendSite.Model.Pages;

/// <summary><c>{{waiting-time SERVICE-ID}}</c></summary>
public sealed record WaitingTimeEmbed(ServiceWaitsEntry Entry) : Embed;
