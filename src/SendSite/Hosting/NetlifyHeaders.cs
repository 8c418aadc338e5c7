using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace SendSite.Hosting;

/// <summary>
/// Netlify's <c>_headers</c> file: a line with a path, then lines with a header each. Where two rules give one header to
/// one address the later rule wins, as in Netlify's own local server.
/// </summary>
internal static class NetlifyHeaders
{
    /// <summary>The file's name in the published folder.</summary>
    public const string FileName = "_headers";

    private static readonly FrozenSet<string> NetlifysOwn = FrozenSet.ToFrozenSet(
    [
        "Accept-Ranges", "Age", "Allow", "Alt-Svc", "Connection", "Content-Encoding", "Content-Length", "Content-Range", "Date", "Location",
        "Server", "Set-Cookie", "Trailer", "Transfer-Encoding", "Upgrade",
    ], StringComparer.OrdinalIgnoreCase);

    // The characters of a token in RFC 9110, section 5.6.2.
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether Netlify sets this header itself and passes over a site's own.</summary>
    public static bool IsNetlifysOwn(string name) => NetlifysOwn.Contains(name);

    /// <summary>The file for these rules.</summary>
    /// <exception cref="FormatException">A name or value would break its line: a fault of the program.</exception>
    public static string Write(IEnumerable<HeaderRule> rules)
    {
        var file = new StringBuilder("# Written with the site; changes here are lost at the next build.\n");
        foreach (var rule in rules)
        {
            file.Append(rule.For.Text).Append('\n');
            foreach (var header in rule.Values)
            {
                file.Append("  ").Append(OneLine(header.Name)).Append(": ").Append(OneLine(header.Value)).Append('\n');
            }
        }

        return file.ToString();
    }

    /// <summary>Reads a file as Netlify does: a line with neither a path nor a colon is passed over, a repeated name joins its values.</summary>
    public static ParsedRules<HeaderRule> Parse(string text)
    {
        var rules = ImmutableArray.CreateBuilder<HeaderRule>();
        var problems = ImmutableArray.CreateBuilder<string>();
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (Read(line, rules) is { } problem)
            {
                problems.Add(FormattableString.Invariant($"{FileName}:{number}: {problem}"));
            }
        }

        return new ParsedRules<HeaderRule>([.. rules.Where(rule => !rule.Values.IsEmpty)], problems.ToImmutable());
    }

    private static string? Read(string line, ImmutableArray<HeaderRule>.Builder rules)
    {
        if (line is "" or ['#', ..])
        {
            return null;
        }

        if (line[0] == '/')
        {
            if (!PathPattern.TryParse(line, out var pattern))
            {
                // An unreadable path still ends the rule above, so its headers go to no address.
                rules.Add(new HeaderRule(PathPattern.Nothing, []));
                return $"'{line}' is not a pattern of addresses.";
            }

            rules.Add(new HeaderRule(pattern, []));
            return null;
        }

        return line.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0
            ? AddHeader(line[..colon].Trim(), line[(colon + 1)..].Trim(), rules)
            : null;
    }

    private static string? AddHeader(string name, string value, ImmutableArray<HeaderRule>.Builder rules)
    {
        if (name.Length == 0 || value.Length == 0)
        {
            return name.Length == 0 ? "the header has no name." : $"the header '{name}' has no value.";
        }

        if (name.AsSpan().ContainsAnyExcept(NameCharacters) || value.Any(char.IsControl))
        {
            return $"'{name}' cannot be sent as a header.";
        }

        if (rules.Count == 0)
        {
            return $"the header '{name}' stands before any path.";
        }

        rules[^1] = rules[^1] with { Values = Join(rules[^1].Values, name, string.Join(", ", value.Split(',').Select(part => part.Trim()))) };
        return null;
    }

    private static ImmutableArray<ResponseHeader> Join(ImmutableArray<ResponseHeader> values, string name, string value) =>
        values.FirstOrDefault(header => header.Name == name) is { } earlier
            ? values.Replace(earlier, earlier with { Value = $"{earlier.Value}, {value}" })
            : values.Add(new ResponseHeader(name, value));

    private static string OneLine(string text) =>
        text.Length > 0 && !text.Any(char.IsControl) && text.Trim() == text
            ? text
            : throw new FormatException($"'{text}' cannot stand in a line of {FileName}.");
}
