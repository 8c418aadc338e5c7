namespace SendSite.Checking.Browser;

/// <summary>An element that breaks one of axe's rules, or of which axe could not tell.</summary>
/// <param name="Selector">Where, as our own rules name elements; inside a frame, the frame's selector first.</param>
/// <param name="Target">Where, as axe names it.</param>
/// <param name="Advice">Axe's failure summary: what would mend it; or why it could not tell.</param>
internal sealed record AxeNode(string Selector, string Target, string Advice);
