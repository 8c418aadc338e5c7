namespace SendSite.Publishing;

/// <summary>A finished file of the site that is not a page.</summary>
/// <param name="Path">Relative to the site's folder, with forward slashes: <c>data/milestones.csv</c>.</param>
internal sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes);
