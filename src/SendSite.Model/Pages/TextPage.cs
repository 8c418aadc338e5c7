namespace SendSite.Model.Pages;

/// <summary>A page that is only an editor's prose.</summary>
public sealed record TextPage : Page;
