namespace SendSite.Model.Pages;

/// <param name="Count">How many services it leaves; a choice with none is not offered.</param>
public sealed record FilterChoice(PageReference Page, int Count, bool Current);
