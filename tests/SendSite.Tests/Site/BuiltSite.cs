using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
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

    /// <summary>A file's text; a file of the search index, which is compressed, is unpacked.</summary>
    public string Text(string file) => Encoding.UTF8.GetString(Unpacked(file, File.ReadAllBytes(Path.Combine(Folder, file)))).TrimStart('\uFEFF');

    /// <summary>A file's bytes; those of a file of the search index are unpacked.</summary>
    public static byte[] Unpacked(string path, byte[] bytes)
    {
        if (!path.Contains(".pf_", StringComparison.Ordinal))
        {
            return bytes;
        }

        using var unpacked = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        gzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }

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
