using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview.Theme;

/// <summary>Reads what a build of the theme says in MSBuild's own form: <c>file(line,column): error CODE: message [project]</c>.</summary>
internal static partial class BuildMessages
{
    private const string Hint = "Mend it and save: the preview builds the theme again by itself.";

    /// <summary>Each error once, in the order of its place.</summary>
    /// <param name="said">Everything the build printed.</param>
    /// <param name="root">The working copy; places are told relative to it.</param>
    public static ImmutableArray<Diagnostic> Read(string said, string root)
    {
        var errors = said.Split('\n').Select(line => Error().Match(line.TrimEnd())).Where(match => match.Success).Select(match => Read(match, root));
        var found = errors.Distinct().OrderBy(error => error.Place.File, StringComparer.Ordinal).ThenBy(error => error.Place.Line).ThenBy(error => error.Place.Column)
            .Select(error => new Diagnostic(PreviewRules.ThemeNotBuilt, error.Place, error.Message, Hint)).ToImmutableArray();
        return found.IsEmpty ? [Unexplained(said)] : found;
    }

    private static (SourceSpan Place, string Message) Read(Match match, string root)
    {
        var message = match.Groups["message"].Value;
        if (StyleError().Match(message) is { Success: true } style)
        {
            return (Place("theme/" + style.Groups["file"].Value, style), $"The styles do not compile: {style.Groups["message"].Value.Trim()}");
        }

        var code = match.Groups["code"].Value;
        return (Place(Relative(match.Groups["file"].Value, root), match), code.Length > 0 ? $"{message} ({code})" : message);
    }

    private static SourceSpan Place(string file, Match match) =>
        match.Groups["line"].Success ? new SourceSpan(file, Number(match.Groups["line"]), Number(match.Groups["column"]), 0) : SourceSpan.Whole(file);

    private static int Number(Group group) => int.TryParse(group.Value, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Relative(string file, string root) =>
        Path.IsPathFullyQualified(file) ? Path.GetRelativePath(root, file).Replace('\\', '/') : "theme";

    private static Diagnostic Unexplained(string said)
    {
        var last = said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault("it did not say why");
        return new Diagnostic(PreviewRules.ThemeNotBuilt, SourceSpan.Whole("theme"), $"The theme could not be built: {last}", "Run \"dotnet build\" to see more.");
    }

    [GeneratedRegex(@"^\s*(?<file>[^(]+?)(\((?<line>\d+),(?<column>\d+)[\d,]*\))?\s*: error (?<code>\w*)\s*: (?<message>.*?)(\s*\[[^\]]*\])?$")]
    private static partial Regex Error();

    // Sass's own words, joined into one line; the place nearest to the fault comes first.
    [GeneratedRegex(@"^The styles do not compile: Error: (?<message>[^;]*);.*?(?<file>assets/\S+\.scss) (?<line>\d+):(?<column>\d+)")]
    private static partial Regex StyleError();
}
