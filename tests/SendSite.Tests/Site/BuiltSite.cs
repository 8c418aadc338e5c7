using System.Collections.Immutable;
using System.Security.Cryptography;
using AngleSharp.Html.Parser;

namespace SendSite.Tests.Site;

/// <summary>A published folder, read back.</summary>
internal sealed class BuiltSite
{
    public BuiltSite(string folder)
    {
        Folder = folder;
        Files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(Relative).Order(StringComparer.Ordinal)];
        var parser = new HtmlParser();
        Pages = [.. Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(file => Read(file, parser))];
    }

    public string Folder { get; }

    /// <summary>Every file, relative to the folder, in ordinal order.</summary>
    public ImmutableArray<string> Files { get; }

    public ImmutableArray<BuiltPage> Pages { get; }

    /// <summary>The page at an address.</summary>
    public BuiltPage this[string address] =>
        Pages.SingleOrDefault(page => page.Address == address) ?? throw new InvalidOperationException($"No page at {address}.");

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>Every file with a fingerprint of its bytes: equal for equal sites.</summary>
    public static SortedDictionary<string, string> Fingerprints(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);

    private string Relative(string file) => Path.GetRelativePath(Folder, file).Replace('\\', '/');

    private BuiltPage Read(string file, HtmlParser parser)
    {
        var address = "/" + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
        var html = Text(file);
        return new BuiltPage(address, Path.Combine(Folder, file), html, parser.ParseDocument(html));
    }
}
