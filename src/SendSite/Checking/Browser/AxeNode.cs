namespace SendSite.Checking.Browser;

/// <summary>An element that breaks one of axe's rules.</summary>
/// <param name="Selector">Where; inside a frame, the frame's selector first.</param>
/// <param name="Advice">Axe's failure summary: what would mend it.</param>
internal sealed record AxeNode(string Selector, string Advice);
