namespace SendSite.Checking.Browser.Interaction;

/// <summary>A large part of the screen that flashes.</summary>
/// <param name="Selector">Where.</param>
/// <param name="Words">What it is.</param>
/// <param name="PerSecond">Flashes in a second: pairs of opposing changes of lightness.</param>
internal sealed record FlashingPart(string Selector, string Words, double PerSecond);
