namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>Text that does not become twice as large however far the page is magnified.</summary>
/// <param name="Selector">Where.</param>
/// <param name="Words">Its beginning.</param>
/// <param name="Size">Its size on a desktop, in CSS pixels.</param>
/// <param name="Most">How many times as large it became at most.</param>
internal sealed record StuckText(string Selector, string Words, double Size, double Most);
