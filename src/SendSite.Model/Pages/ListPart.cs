namespace SendSite.Model.Pages;

/// <summary>One page of a list that is too long for one.</summary>
public sealed record ListPart(PageReference Page, bool Current);
