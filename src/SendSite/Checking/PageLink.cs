namespace SendSite.Checking;

/// <summary>A reference from a page to somewhere.</summary>
/// <param name="Target">The address as written, such as <c>/help/#wait</c>.</param>
/// <param name="Text">The link's words; empty for an asset, which nobody follows.</param>
/// <param name="Selector">Where on the page.</param>
internal sealed record PageLink(string Target, string Text, string Selector);
