using SendSite.Model.Diagnostics;
using SendSite.Model.Settings;

namespace SendSite.Model.Checks;

/// <summary>The area's colours stand out from what they are written on (WCAG 2.2, 1.4.3: 4.5 to 1 for text).</summary>
internal sealed class BrandContrast : IModelCheck
{
    private const double Enough = 4.5;

    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var brand = content.Settings.Brand;
        CheckOn(brand.Primary, "primary", Colour.White, "white", bag);
        CheckOn(brand.Accent, "accent", Colour.White, "white", bag);
        CheckOn(brand.Link, "link", Colour.White, "white", bag);
        if (IsSet(brand.HeaderBackground))
        {
            CheckOn(brand.HeaderText, "header-text", brand.HeaderBackground.Colour, $"the header background {brand.HeaderBackground.Colour}", bag);
        }
    }

    private static void CheckOn(BrandColour text, string name, Colour background, string backgroundName, DiagnosticBag bag)
    {
        var contrast = text.Colour.Contrast(background);
        if (IsSet(text) && contrast < Enough)
        {
            bag.Report(
                ModelRules.LowContrast,
                text.Source,
                FormattableString.Invariant($"\"{name}\" is {text.Colour}, whose contrast with {backgroundName} is {Math.Floor(contrast * 100) / 100:0.00} to 1. It needs {Enough} to 1."),
                $"The nearest colour that passes is '{text.Colour.NearestWithContrast(background, Enough)}'.");
        }
    }

    /// <summary>A colour that could not be read has no place; it has been reported.</summary>
    private static bool IsSet(BrandColour colour) => colour.Source.File is not null;
}
