namespace SendSite.Checking.Browser.Interaction;

/// <summary>A control that acts when a button or finger goes down.</summary>
/// <param name="Selector">Where.</param>
/// <param name="Words">What it is.</param>
/// <param name="What">What it does: <c>leads away</c>, <c>changes what the page says</c>.</param>
internal sealed record HastyControl(string Selector, string Words, string What);
