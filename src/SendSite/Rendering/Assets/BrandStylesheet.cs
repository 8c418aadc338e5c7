using System.Text;
using SendSite.Model.Settings;

namespace SendSite.Rendering.Assets;

/// <summary>The area's colours as custom properties, the only style that differs between areas.</summary>
internal static class BrandStylesheet
{
    public static byte[] Write(Brand brand) => Encoding.UTF8.GetBytes(
        $":root{{--brand-primary:{brand.Primary.Colour};--brand-accent:{brand.Accent.Colour};--brand-link:{brand.Link.Colour};"
        + $"--brand-header-background:{brand.HeaderBackground.Colour};--brand-header-text:{brand.HeaderText.Colour}}}\n");
}
