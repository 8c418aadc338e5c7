namespace SendSite.Checking.Browser.Interaction;

/// <summary>Parts of a page that are shown in one order and read out in another.</summary>
/// <param name="Selector">What holds them.</param>
/// <param name="Words">What that is.</param>
/// <param name="Kind"><c>numbers</c>, <c>heading</c>, <c>columns</c>, <c>sentence</c> or <c>turned</c>.</param>
/// <param name="Shows">What the eye meets first, or next.</param>
/// <param name="Reads">What is read out first, or next.</param>
internal sealed record MisplacedPart(string Selector, string Words, string Kind, string Shows, string Reads);
