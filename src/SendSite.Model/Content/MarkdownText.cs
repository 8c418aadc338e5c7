using SendSite.Model.Diagnostics;

namespace SendSite.Model.Content;

/// <summary>The prose of a page as its editor wrote it.</summary>
/// <param name="Text">Markdown, without the front matter.</param>
/// <param name="Start">Where the text starts in its file, so that a finding names the right line.</param>
public sealed record MarkdownText(string Text, SourceSpan Start);
