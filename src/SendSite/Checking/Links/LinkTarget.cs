namespace SendSite.Checking.Links;

/// <summary>What a link leads to.</summary>
/// <param name="Kind">Whether it is there.</param>
/// <param name="Path">The address from the root, decoded, without query or fragment.</param>
/// <param name="Fragment">The decoded part after <c>#</c>; empty for a whole page.</param>
/// <param name="Page">The page, when it is one; of a redirect, the page at its end.</param>
internal readonly record struct LinkTarget(LinkTargetKind Kind, string Path, string Fragment, PageFacts? Page);
