using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SendSite.Model.Pages;

namespace SendSite.Rendering.Assets;

/// <summary>The pictures that stand beside the ideas of Easy Read: the program's own, and an area's in <c>input/assets/easy-read/</c>, which come first.</summary>
internal sealed partial class IdeaPictures
{
    public const string Folder = "assets/easy-read/";

    private readonly ImmutableSortedDictionary<string, SiteAssetFile> _files;
    private readonly ImmutableHashSet<string> _own;

    private IdeaPictures(ImmutableSortedDictionary<string, SiteAssetFile> files, ImmutableHashSet<string> own)
    {
        _files = files;
        _own = own;
    }

    /// <summary>Only the program's own.</summary>
    public static IdeaPictures Bundled { get; } = Of([]);

    /// <summary>Every name that can be written after <c>::: idea</c>, in order.</summary>
    public IEnumerable<string> Names => _files.Keys;

    /// <param name="inputFiles">What the area put below <c>input/</c>.</param>
    public static IdeaPictures Of(ImmutableArray<SiteAssetFile> inputFiles)
    {
        var own = inputFiles.Where(file => file.Source.StartsWith(Folder, StringComparison.Ordinal)).GroupBy(NameOf).ToDictionary(files => files.Key, files => files.First());
        var bundled = ThemeResources.Names(Folder).Select(name => Named(name, ThemeResources.Read(name))).Where(file => !own.ContainsKey(NameOf(file)));
        return new IdeaPictures(
            bundled.Concat(own.Values).ToImmutableSortedDictionary(NameOf, file => file, StringComparer.Ordinal),
            [.. own.Keys]);
    }

    /// <summary>A picture's published address; null where there is none of that name.</summary>
    public string? AddressOf(string name) => _files.TryGetValue(name, out var file) ? file.Address : null;

    /// <summary>The program's own pictures that pages show: no others are published.</summary>
    public IEnumerable<SiteAssetFile> UsedBy(IEnumerable<Page> pages) => pages
        .SelectMany(page => page.Passages.Values.Append(page.Body))
        .SelectMany(text => text is null ? [] : Idea().Matches(text.Text).Select(match => match.Groups["name"].Value))
        .Distinct()
        .Where(name => !_own.Contains(name) && _files.ContainsKey(name))
        .Order(StringComparer.Ordinal)
        .Select(name => _files[name]);

    private static SiteAssetFile Named(string name, byte[] bytes) => new(name, Fingerprint.Path(name, bytes), bytes);

    private static string NameOf(SiteAssetFile file) => Path.GetFileNameWithoutExtension(file.Source);

    [GeneratedRegex(@"^\s*:{3,}\s*idea\s+(?<name>[^\s:]+)", RegexOptions.Multiline)]
    private static partial Regex Idea();
}
