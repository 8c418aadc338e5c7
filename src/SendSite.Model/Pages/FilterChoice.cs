namespace SendSite.Model.Pages;

/// <param name="Id">Its name in addresses.</param>
/// <param name="Count">How many services it leaves; a choice with none is not offered.</param>
public sealed record FilterChoice(string Id, PageReference Page, int Count, bool Current);
