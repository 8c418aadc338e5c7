using System.Text.RegularExpressions;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Sources;
using YamlDotNet.Core;

namespace SendSite.Reading.Yaml;

/// <summary>Says in plain words what is probably wrong with a line that is not YAML, by looking at the line itself.</summary>
internal static partial class YamlSyntaxAdvice
{
    public static Diagnostic For(SourceText source, YamlException fault)
    {
        var span = Span(source, fault.Start, 0);
        var (message, hint) = Advice(LineOf(source, fault.Start));
        return new Diagnostic(ReadingRules.YamlSyntax, span, message, hint);
    }

    public static SourceSpan Span(SourceText source, Mark mark, int length) =>
        new(source.Path, (int)mark.Line + source.LinesBefore, Math.Max(1, (int)mark.Column), length);

    private static (string Message, string Hint) Advice(string line)
    {
        if (LeadingTab().IsMatch(line))
        {
            return ("This line is indented with a tab.", "Use spaces: two for each level.");
        }

        if (OpenedQuote().Match(line) is { Success: true } quote)
        {
            return (
                $"The value that starts with {quote.Groups[1].Value} does not end properly.",
                "Close the quotation mark at the end of the value. Inside single marks, write an apostrophe twice.");
        }

        if (TwoColons().IsMatch(line))
        {
            return ("There is a second colon in this line.", "Put quotation marks around a value that has a colon and a space in it.");
        }

        if (SpecialStart().Match(line) is { Success: true } special)
        {
            return ($"A value may not start with {special.Groups[1].Value} as it stands.", "Put quotation marks around the value.");
        }

        return (
            "This line does not fit the lines above it.",
            "Check that it lines up with them, that each key has a colon and a space after it, and that brackets and quotation marks are closed.");
    }

    private static string LineOf(SourceText source, Mark mark) => source.Text.Split('\n').ElementAtOrDefault((int)mark.Line - 1) ?? "";

    [GeneratedRegex(@"^ *\t")]
    private static partial Regex LeadingTab();

    [GeneratedRegex(@"(?:^|[:,\[{-])\s*([""'])")]
    private static partial Regex OpenedQuote();

    [GeneratedRegex(@"^[^""']*?:\s+[^""'{\[]*:(?:\s|$)")]
    private static partial Regex TwoColons();

    [GeneratedRegex(@"(?::|-)\s+([@`%|>}\],])")]
    private static partial Regex SpecialStart();
}
