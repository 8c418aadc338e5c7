namespace SendSite.Checking.Browser.Interaction;

/// <summary>Whether a page holds anything that a rule could try out.</summary>
internal sealed record Chance(bool Possible);
