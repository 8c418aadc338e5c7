using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace SendSite.Hosting;

/// <summary>
/// The addresses a rule of <c>_headers</c> is for, read as Netlify's own parser reads them: <c>*</c> is anything, a
/// segment that begins with a colon is any one segment, letter case and a last slash do not matter.
/// </summary>
internal sealed class PathPattern
{
    // Not backtracking: a pattern from somebody's file cannot make matching slow.
    // A star takes line breaks too, so that no address, however odd, is answered without the site's headers.
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline;

    /// <summary>A pattern of no address.</summary>
    public static readonly PathPattern Nothing = new("", new Regex(@"\z\A.", Options));

    private readonly Regex _regex;

    private PathPattern(string text, Regex regex)
    {
        Text = text;
        _regex = regex;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern; one that no address could be tested against is refused.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PathPattern? pattern)
    {
        var segments = text.Split('/').Select(segment => segment.TrimEnd()).Where(segment => segment.Length > 0).Select(SegmentRegex);
        try
        {
            pattern = new PathPattern(text, new Regex($@"^/{string.Join('/', segments)}/?\z", Options));
            return true;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            pattern = null;
            return false;
        }
    }

    /// <summary>Whether the rule is for this address.</summary>
    /// <param name="path">The address from the root, decoded, without its query.</param>
    public bool Matches(string path) => _regex.IsMatch(path);

    // Netlify does not escape a segment with a star inside it, so neither do we: "/*.xml" has a dot for any character.
    private static string SegmentRegex(string segment) => segment switch
    {
        [':', ..] => "([^/]+)",
        "*" => "?(.*)",
        _ when segment.Contains('*', StringComparison.Ordinal) => segment.Replace("*", "(.*)", StringComparison.Ordinal),
        _ => Regex.Escape(segment),
    };
}
