using System.Diagnostics.CodeAnalysis;

namespace SendSite.Model.Pages;

/// <summary>
/// A page's address on its own site, such as <c>/help/services/sendiass/</c>: lower-case letters, digits, hyphens and
/// slashes, from the root, ending in a slash; or a named file, such as <c>/404.html</c>.
/// </summary>
public sealed record Route : IComparable<Route>
{
    public static readonly Route Home = new("/");

    private Route(string path) => Path = path;

    /// <summary>The address from the root.</summary>
    public string Path { get; }

    /// <summary>The file that holds the page, relative to the site's folder.</summary>
    public string FilePath => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    /// <summary>Reads an address; anything but the form above is refused.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Route? route)
    {
        route = text is not null && IsWellFormed(text) ? new Route(text) : null;
        return route is not null;
    }

    /// <summary>An address known to be well formed: a constant of the program, or made of checked ids.</summary>
    /// <exception cref="FormatException">The text is no address: a fault of the program.</exception>
    public static Route Of(string path) =>
        TryParse(path, out var route) ? route : throw new FormatException($"'{path}' is not an address on the site.");

    /// <summary>The address of a file in a folder somebody else made, as it stands: only checks follow it, nothing is written there.</summary>
    /// <param name="path">Relative to the folder, with forward slashes: <c>About us/index.html</c>.</param>
    public static Route OfFile(string path) =>
        new("/" + (path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path));

    /// <summary>The address of a page below this one.</summary>
    public Route Child(string id) => Of($"{Path}{id}/");

    public int CompareTo(Route? other) => string.CompareOrdinal(Path, other?.Path);

    public override string ToString() => Path;

    private static bool IsWellFormed(string text)
    {
        // A name that begins or ends with a dot is hidden, climbs, or is another name on Windows.
        if (text is not ['/', ..]
            || text.Contains("//", StringComparison.Ordinal)
            || text.Contains("/.", StringComparison.Ordinal)
            || text.Contains("./", StringComparison.Ordinal)
            || text.EndsWith("/index.html", StringComparison.Ordinal))
        {
            return false;
        }

        return (text[^1] == '/' || text.EndsWith(".html", StringComparison.Ordinal))
            && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '/' or '.');
    }
}
