namespace SendSite.Model.Pages;

/// <summary><c>{{service ID}}</c></summary>
public sealed record ServiceEmbed(ServiceSummary Service) : Embed;
