namespace SendSite.Building;

/// <summary>Writes one file of the site; any number of threads may call it at once.</summary>
/// <param name="path">Relative to the site's root, with forward slashes.</param>
internal delegate void WriteFile(string path, ReadOnlySpan<byte> bytes);
