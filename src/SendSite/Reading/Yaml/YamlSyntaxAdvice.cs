using System.Text.RegularExpressions;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Sources;
using YamlDotNet.Core;

namespace SendSite.Reading.Yaml;

/// <summary>Says in plain words what is probably wrong where a text stops being YAML, by looking at its lines.</summary>
internal static partial class YamlSyntaxAdvice
{
    public static Diagnostic For(SourceText source, YamlException fault)
    {
        var lines = source.Text.Split('\n');
        var stopped = Math.Clamp((int)fault.Start.Line - 1, 0, lines.Length - 1);
        if (FindTab(lines, stopped) is { } tab)
        {
            return At(source, tab, 1, "This line is indented with a tab.", "Use spaces: two for each level.");
        }

        if (SpecialStart().Match(lines[stopped]) is { Success: true } special)
        {
            return At(source, stopped, special.Groups[1].Index + 1, $"A value may not start with {special.Groups[1].Value} as it stands.", "Put quotation marks around the value.");
        }

        if (FindOpenQuote(lines, stopped) is var (line, column, mark))
        {
            return At(source, line, column, $"A {mark} opens here, and the value does not end properly.", "Close it at the end of the value. Inside single marks, write an apostrophe twice.");
        }

        if (FindOpenBracket(lines, stopped) is { } open)
        {
            return At(source, open, lines[open].IndexOfAny(['[', '{']) + 1, "A bracket or brace opens here and is not closed.", "Close it, or put quotation marks around the value.");
        }

        if (TwoColons().IsMatch(lines[stopped]))
        {
            return At(source, stopped, (int)fault.Start.Column, "There is a second colon in this line.", "Put quotation marks around a value that has a colon and a space in it.");
        }

        return At(
            source,
            stopped,
            (int)fault.Start.Column,
            "This line does not fit the lines above it.",
            "Check that it lines up with them, that each key has a colon and a space after it, and that brackets and quotation marks are closed.");
    }

    public static SourceSpan Span(SourceText source, Mark mark, int length) =>
        new(source.Path, (int)mark.Line + source.LinesBefore, Math.Max(1, (int)mark.Column), length);

    private static Diagnostic At(SourceText source, int line, int column, string message, string hint) =>
        new(ReadingRules.YamlSyntax, new SourceSpan(source.Path, line + 1 + source.LinesBefore, Math.Max(1, column), 0), message, hint);

    /// <summary>The line indented with a tab: the one where reading stopped, or a neighbour.</summary>
    private static int? FindTab(string[] lines, int stopped)
    {
        for (var line = Math.Max(0, stopped - 1); line <= Math.Min(stopped + 1, lines.Length - 1); line++)
        {
            if (LeadingTab().IsMatch(lines[line]))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The nearest value at or above the place whose quotation mark is not closed on its line.</summary>
    private static (int Line, int Column, string Mark)? FindOpenQuote(string[] lines, int stopped)
    {
        for (var line = stopped; line >= 0; line--)
        {
            var opening = OpenedQuote().Match(lines[line]);
            if (opening.Success && lines[line].Count(character => character == opening.Groups[1].ValueSpan[0]) % 2 == 1)
            {
                return (line, opening.Groups[1].Index + 1, opening.Groups[1].Value == "'" ? "single quotation mark" : "quotation mark");
            }
        }

        return null;
    }

    /// <summary>The nearest line at or above the place that opens more brackets than it and the lines after it close.</summary>
    private static int? FindOpenBracket(string[] lines, int stopped)
    {
        var open = 0;
        for (var line = stopped; line >= 0; line--)
        {
            open += lines[line].Count(character => character is '[' or '{') - lines[line].Count(character => character is ']' or '}');
            if (open > 0)
            {
                return line;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^ *\t")]
    private static partial Regex LeadingTab();

    [GeneratedRegex(@"(?:^|[:,\[{-])\s*([""'])")]
    private static partial Regex OpenedQuote();

    [GeneratedRegex(@"^[^""']*?:\s+[^""'{\[]*:(?:\s|$)")]
    private static partial Regex TwoColons();

    [GeneratedRegex(@"(?::|-)\s+([@`%])")]
    private static partial Regex SpecialStart();
}
