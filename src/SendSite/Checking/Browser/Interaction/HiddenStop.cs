namespace SendSite.Checking.Browser.Interaction;

/// <summary>A control that has the focus and cannot be seen.</summary>
/// <param name="Selector">Where.</param>
/// <param name="Words">What it is.</param>
/// <param name="Cover">What lies over it.</param>
internal sealed record HiddenStop(string Selector, string Words, string Cover);
