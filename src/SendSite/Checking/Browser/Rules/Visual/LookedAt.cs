namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>A place on the page and what it says or is called.</summary>
internal sealed record LookedAt(string Selector, string Words);
