namespace SendSite.Model.Pages;

/// <summary>An entry of the main menu.</summary>
public sealed record SectionLink(SiteSection Section, PageReference Page);
