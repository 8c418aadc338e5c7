using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Pages;

/// <summary>A page's two halves: the facts between two lines of dashes, and the prose below them.</summary>
/// <param name="Facts">YAML, with the lines that come before it counted.</param>
internal sealed record FrontMatter(SourceText Facts, MarkdownText Body)
{
    private const string Dashes = "---";

    /// <summary>Splits a file; null when its front matter is missing or has no end, which is reported.</summary>
    public static FrontMatter? Split(SourceText source, DiagnosticBag bag)
    {
        var lines = source.Text.Split('\n');
        if (lines[0].TrimEnd() != Dashes)
        {
            bag.Report(
                ReadingRules.MissingFrontMatter,
                new SourceSpan(source.Path, 1, 1, 0),
                "The page does not start with its front matter.",
                "Its first line is three dashes; then title:, summary:, reviewed: and owner-role:; then three dashes again.");
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Dashes);
        if (end < 0)
        {
            bag.Report(
                ReadingRules.UnclosedFrontMatter,
                new SourceSpan(source.Path, 1, 1, 3),
                "The front matter has no end.",
                "Put a line of three dashes between it and the text of the page.");
            return null;
        }

        return new FrontMatter(
            new SourceText(source.Path, string.Join('\n', lines[1..end]) + "\n", LinesBefore: 1),
            new MarkdownText(string.Join('\n', lines[(end + 1)..]), new SourceSpan(source.Path, end + 2, 1, 0)));
    }
}
