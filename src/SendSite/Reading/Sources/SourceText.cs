namespace SendSite.Reading.Sources;

/// <summary>The text of one file: no byte-order mark, every line break a line feed, no control characters.</summary>
/// <param name="Path">Relative to the site's folder, with forward slashes.</param>
/// <param name="LinesBefore">Lines of the file that come before this text: front matter starts below its dashes.</param>
internal sealed record SourceText(string Path, string Text, int LinesBefore = 0);
