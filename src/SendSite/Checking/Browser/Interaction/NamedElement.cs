namespace SendSite.Checking.Browser.Interaction;

/// <summary>An element as a finding names it.</summary>
/// <param name="Selector">Where it is.</param>
/// <param name="Words">What it is for a reader: <c>the button "Save"</c>.</param>
internal sealed record NamedElement(string Selector, string Words);
