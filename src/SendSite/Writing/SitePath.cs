using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SendSite.Writing;

/// <summary>
/// A published file's place inside the site's folder, such as <c>help/index.html</c>: relative, forward slashes, and
/// unable to leave the folder on any system the site may be built on.
/// </summary>
internal sealed record SitePath
{
    // The longest name ext4, APFS and NTFS all hold.
    private const int LongestName = 255;

    private SitePath(string text) => Text = text;

    /// <summary>The path with forward slashes.</summary>
    public string Text { get; }

    /// <summary>Reads a path; anything rooted, empty, climbing, or unwritable on Windows is refused.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SitePath? path)
    {
        path = text is { Length: > 0 } && text.Split('/').All(IsName) ? new SitePath(text) : null;
        return path is not null;
    }

    /// <summary>Where the file is when the site is kept in <paramref name="folder"/>.</summary>
    public string In(string folder) => Path.Combine(folder, Text.Replace('/', Path.DirectorySeparatorChar));

    public override string ToString() => Text;

    // A name that ends in a dot or a space is another name on Windows, and covers "." and "..".
    private static bool IsName(string name) =>
        name.Length > 0
        && name[^1] is not ('.' or ' ')
        && Encoding.UTF8.GetByteCount(name) <= LongestName
        && !name.Any(character => char.IsControl(character) || char.IsSurrogate(character) || character is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|');
}
