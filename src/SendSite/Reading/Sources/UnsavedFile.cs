namespace SendSite.Reading.Sources;

/// <summary>A file as it will be once it is saved, read in place of what is on the disk.</summary>
/// <param name="Path">Relative to the site's folder, with forward slashes.</param>
internal sealed record UnsavedFile(string Path, byte[] Bytes);
