using SendSite.Model.Content;

namespace SendSite.Model.Pages;

/// <summary>A service in a list or on a card.</summary>
/// <param name="Type">What kind of service it is, in words.</param>
/// <param name="Contact">The first way to reach it.</param>
public sealed record ServiceSummary(string Id, PageReference Page, string Type, string Provider, AgeRange Ages, CostKind Cost, Contact? Contact, string? Closed);
