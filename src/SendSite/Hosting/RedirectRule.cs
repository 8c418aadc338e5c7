using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace SendSite.Hosting;

/// <summary>
/// Sends one address, or all below one (<c>/old/*</c>), somewhere else. <c>:splat</c> in the target is what the star
/// stood for; <c>:name</c> is the segment of that name.
/// </summary>
internal sealed partial record RedirectRule
{
    private RedirectRule(string from, string to)
    {
        From = from;
        To = to;
    }

    /// <summary>The old address, from the root.</summary>
    public string From { get; }

    /// <summary>The new address, from the root or with <c>http:</c> or <c>https:</c>.</summary>
    public string To { get; }

    /// <summary>301 and 302 send the reader on; 200 and 404 serve the target's file in place.</summary>
    public int Status { get; init; } = 301;

    /// <summary>The rule holds even where a file exists.</summary>
    public bool Force { get; init; }

    /// <summary>Makes a rule; an address that could not be a word in a line of <c>_redirects</c> is refused.</summary>
    public static bool TryCreate(string from, string to, [NotNullWhen(true)] out RedirectRule? rule)
    {
        var usable = IsSource(from) && IsTarget(to) && IsWord(from) && IsWord(to);
        rule = usable ? new RedirectRule(from, to) : null;
        return usable;
    }

    /// <summary>A rule of the program's own that serves a file at another address, where no file stands.</summary>
    /// <exception cref="ArgumentException">The addresses make no rule.</exception>
    public static RedirectRule InPlace(string from, string to) =>
        TryCreate(from, to, out var rule) ? rule with { Status = 200 } : throw new ArgumentException($"'{from} {to}' is no rule.", nameof(from));

    /// <summary>Where an address goes by this rule; nothing when the rule is for others.</summary>
    /// <param name="path">The address from the root, decoded, without its query.</param>
    public string? TargetFor(string path)
    {
        // Netlify takes the last slash away before it compares, so a rule cannot add or remove one.
        var asked = Segments(path);
        var wanted = Segments(From);
        var splat = wanted is [.., "*"];
        var fixedCount = splat ? wanted.Length - 1 : wanted.Length;
        if (asked.Length < fixedCount || (!splat && asked.Length > fixedCount))
        {
            return null;
        }

        var found = new Dictionary<string, string>(StringComparer.Ordinal) { ["splat"] = string.Join('/', asked[fixedCount..]) };
        for (var index = 0; index < fixedCount; index++)
        {
            if (wanted[index] is [':', .. var name])
            {
                found[name] = asked[index];
            }
            else if (wanted[index] != asked[index])
            {
                return null;
            }
        }

        return Placeholder().Replace(To, match => found.TryGetValue(match.Groups[1].Value, out var value) ? Encoded(value) : match.Value);
    }

    // Netlify keeps /.netlify for itself, and a star may only be the whole last segment.
    private static bool IsSource(string text) =>
        text.StartsWith('/')
        && !text.StartsWith("/.netlify", StringComparison.Ordinal)
        && (text.EndsWith("/*", StringComparison.Ordinal) ? text[..^1] : text).All(character => character != '*');

    private static bool IsTarget(string text) =>
        (text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal))
        || text.StartsWith("http://", StringComparison.Ordinal)
        || text.StartsWith("https://", StringComparison.Ordinal);

    private static bool IsWord(string text) =>
        !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character));

    private static string[] Segments(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static string Encoded(string value) => string.Join('/', value.Split('/').Select(Uri.EscapeDataString));

    [GeneratedRegex("(?<=/):([A-Za-z][A-Za-z0-9_]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
