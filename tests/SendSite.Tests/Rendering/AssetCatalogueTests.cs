using System.Text;
using SendSite.Model.Diagnostics;
using SendSite.Rendering.Assets;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Rendering;

public class AssetCatalogueTests
{
    [Fact]
    public void A_files_name_changes_with_its_content_and_only_then()
    {
        var first = Fingerprint.Path("assets/pictures/map.png", "one"u8);

        Assert.Matches("^assets/pictures/map\\.[0-9a-f]{10}\\.png$", first);
        Assert.Equal(first, Fingerprint.Path("assets/pictures/map.png", "one"u8));
        Assert.NotEqual(first, Fingerprint.Path("assets/pictures/map.png", "two"u8));
    }

    [Fact]
    public void The_areas_colours_are_a_style_sheet_of_their_own()
    {
        var catalogue = Collect(null, out _);
        var brand = catalogue.Files.Single(file => file.Source == "brand.css");

        Assert.Contains("--brand-primary:#000000", Encoding.UTF8.GetString(brand.Bytes.Span), StringComparison.Ordinal);
        Assert.Equal(brand.Address, catalogue.Known.BrandStylesheet);
    }

    [Fact]
    public void A_logo_that_is_not_there_is_reported_with_the_nearest_file()
    {
        var catalogue = Collect("assets/lgo.svg", out var bag);

        var finding = Assert.Single(bag.Sorted());
        Assert.Equal(("SS409", "Did you mean 'assets/logo.svg'?"), (finding.Rule.Code, finding.Hint));
        Assert.Null(catalogue.Known.Logo);
    }

    private static AssetCatalogue Collect(string? logo, out DiagnosticBag bag)
    {
        bag = new DiagnosticBag();
        var settings = Example.Content.Settings;
        return AssetCatalogue.Collect(
            settings with { Brand = settings.Brand with { Logo = logo } },
            [new SiteAssetFile("assets/logo.svg", "assets/logo.1.svg", "<svg/>"u8.ToArray())],
            bag);
    }
}
