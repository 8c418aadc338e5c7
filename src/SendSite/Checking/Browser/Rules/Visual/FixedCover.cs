namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>How much of a small screen parts that stay put take.</summary>
/// <param name="Covered">The share of the screen's height, 0 to 1.</param>
/// <param name="Free">What is left of its height, in CSS pixels.</param>
/// <param name="Selector">The part that takes most.</param>
/// <param name="Scrolls">Whether there is more of the page to scroll to.</param>
/// <param name="Dismissible">Whether that part is a dialog or can be sent away.</param>
internal sealed record FixedCover(double Covered, int Free, string Selector, bool Scrolls, bool Dismissible);
