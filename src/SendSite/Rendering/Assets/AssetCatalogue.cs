using System.Collections.Immutable;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Model.Settings;

namespace SendSite.Rendering.Assets;

/// <summary>Every style, picture and document the site publishes beside its pages, under fingerprinted names.</summary>
internal sealed class AssetCatalogue
{
    private readonly Dictionary<string, ImageSize> _sizes = new(StringComparer.Ordinal);

    private AssetCatalogue(ImmutableArray<SiteAssetFile> files, SiteAssets known)
    {
        Files = files;
        Known = known;
        Addresses = files.ToDictionary(file => file.Source, file => file.Address, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (ImageHeader.Read(file.Bytes.Span) is { } size)
            {
                _sizes[file.Address] = size;
            }
        }
    }

    public ImmutableArray<SiteAssetFile> Files { get; }

    /// <summary>The files every page uses.</summary>
    public SiteAssets Known { get; }

    /// <summary>Published address by path below <c>input/</c>.</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; }

    /// <summary>A picture's size by its published address.</summary>
    public ImageSize? SizeOf(string address) => _sizes.TryGetValue(address, out var size) ? size : null;

    /// <summary>Takes the theme's style and scripts, the brand's colours and everything below <c>input/</c> that is not a page.</summary>
    /// <param name="settings">The site's colours and logo.</param>
    /// <param name="inputFiles">What the area put below <c>input/</c> beside its pages.</param>
    /// <param name="bag">Takes a logo that is not there.</param>
    /// <param name="pictures">The theme's pictures that pages show.</param>
    public static AssetCatalogue Collect(SiteSettings settings, ImmutableArray<SiteAssetFile> inputFiles, DiagnosticBag bag, IEnumerable<SiteAssetFile>? pictures = null)
    {
        var style = Named("site.css", ThemeResources.Read("assets/site.css"));
        var brand = Named("brand.css", BrandStylesheet.Write(settings.Brand));
        var logo = settings.Brand.Logo is { } path ? Logo(path, inputFiles, settings.Source, bag) : null;
        var scripts = Enum.GetValues<PageScript>().ToImmutableDictionary(script => script, Script);
        return new AssetCatalogue(
            [style, brand, .. scripts.OrderBy(entry => entry.Key).Select(entry => entry.Value), .. pictures ?? [], .. inputFiles],
            new SiteAssets(style.Address, brand.Address, logo, scripts.ToImmutableDictionary(entry => entry.Key, entry => entry.Value.Address)));
    }

    private static SiteAssetFile Script(PageScript script)
    {
        var name = $"assets/scripts/{script.ToString().ToLowerInvariant()}.js";
        return Named(name, ThemeResources.Read(name));
    }

    private static SiteAssetFile Named(string name, byte[] bytes) => new(name, Fingerprint.Path(name, bytes), bytes);

    private static string? Logo(string path, ImmutableArray<SiteAssetFile> files, SourceSpan settings, DiagnosticBag bag)
    {
        var found = files.FirstOrDefault(file => file.Source == path);
        if (found is null)
        {
            var near = NearestName.Find(path, files.Select(file => file.Source));
            bag.Report(RenderRules.MissingLogo, settings, $"The logo '{path}' is not in input/.", near is null ? "Put the file below input/assets/ and write its path: assets/logo.svg." : $"Did you mean '{near}'?");
        }

        return found?.Address;
    }
}
