using System.Collections.Immutable;

namespace SendSite.Rendering.Assets;

/// <summary>Finds what editors put below <c>input/</c> beside pages: pictures and documents.</summary>
internal static class InputFiles
{
    public static ImmutableArray<SiteAssetFile> Find(string siteFolder)
    {
        var input = Path.Combine(siteFolder, "input");
        if (!Directory.Exists(input))
        {
            return [];
        }

        return
        [
            .. Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
                .Select(path => (Full: path, Relative: Path.GetRelativePath(input, path).Replace('\\', '/')))
                .Where(file => IsPublished(file.Relative))
                .OrderBy(file => file.Relative, StringComparer.Ordinal)
                .Select(file => Read(file.Full, file.Relative)),
        ];
    }

    private static bool IsPublished(string path) =>
        !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !path.Split('/').Any(part => part.StartsWith('.'));

    private static SiteAssetFile Read(string full, string relative)
    {
        var bytes = File.ReadAllBytes(full);
        return new SiteAssetFile(relative, Fingerprint.Path(relative, bytes), bytes);
    }
}
