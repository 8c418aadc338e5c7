using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SendSite.Hosting;

/// <summary>
/// Netlify's <c>_redirects</c> file: old address, new address, status, a rule a line, first match wins. The parts of its
/// grammar this program does not write (query matching, conditions, proxying) are reported, not guessed at.
/// </summary>
internal static class NetlifyRedirects
{
    /// <summary>The file's name in the published folder.</summary>
    public const string FileName = "_redirects";

    private static readonly int[] Statuses = [200, 301, 302, 404];

    /// <summary>The file for these rules.</summary>
    public static string Write(IEnumerable<RedirectRule> rules)
    {
        var file = new StringBuilder("# Written with the site from data/redirects.csv; changes here are lost at the next build.\n");
        foreach (var rule in rules)
        {
            file.Append(CultureInfo.InvariantCulture, $"{rule.From} {rule.To} {rule.Status}{(rule.Force ? "!" : "")}\n");
        }

        return file.ToString();
    }

    /// <summary>Reads a file.</summary>
    public static ParsedRules<RedirectRule> Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<RedirectRule>();
        var problems = ImmutableArray.CreateBuilder<string>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            string[] words = [.. line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !word.StartsWith('#'))];
            if (words.Length > 0 && Read(words, rules) is { } problem)
            {
                problems.Add(FormattableString.Invariant($"{FileName}:{number}: {problem}"));
            }
        }

        return new ParsedRules<RedirectRule>(rules.ToImmutable(), problems.ToImmutable());
    }

    private static string? Read(string[] words, ImmutableArray<RedirectRule>.Builder rules)
    {
        if (words.Length is < 2 or > 3)
        {
            return words.Length < 2 ? $"'{words[0]}' has no new address." : $"'{words[3]}' is a condition, which is not supported.";
        }

        if (!RedirectRule.TryCreate(words[0], words[1], out var rule))
        {
            return $"'{words[0]} {words[1]}' is not a pair of addresses.";
        }

        var status = words.ElementAtOrDefault(2) ?? "301";
        if (!int.TryParse(status.TrimEnd('!'), NumberStyles.None, CultureInfo.InvariantCulture, out var code) || !Statuses.Contains(code))
        {
            return $"'{status}' is not a status that is supported.";
        }

        if (code is 200 or 404 && !rule.To.StartsWith('/'))
        {
            return $"'{rule.To}' is another site, which cannot be served in place.";
        }

        rules.Add(rule with { Status = code, Force = status.EndsWith('!') });
        return null;
    }
}
