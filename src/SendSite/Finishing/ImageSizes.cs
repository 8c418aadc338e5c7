using System.Globalization;
using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>
/// Gives each picture its width and height, so that text does not jump while a slow phone loads it, and lets all but the first in
/// the main part wait until they are scrolled to.
/// </summary>
/// <param name="sizeOf">A picture's size by its path on the site, such as <c>/assets/map.png</c>; null when it cannot be told.</param>
internal sealed class ImageSizes(Func<string, ImageSize?> sizeOf) : IFinishingPass
{
    private static readonly Uri AnySite = new("https://site.invalid/");

    public void Apply(FinishedPage page)
    {
        var isFirst = true;
        foreach (var image in page.Document.QuerySelectorAll("img[src]"))
        {
            Size(image, page);
            if (image.Closest("main") is null)
            {
                continue;
            }

            if (!isFirst && !image.HasAttribute("loading"))
            {
                image.SetAttribute("loading", "lazy");
            }

            isFirst = false;
        }
    }

    private void Size(IElement image, FinishedPage page)
    {
        if (image.HasAttribute("width") || image.HasAttribute("height")
            || !Uri.TryCreate(new Uri(AnySite, page.Route.Path), image.GetAttribute("src"), out var address)
            || address.Host != AnySite.Host
            || sizeOf(Uri.UnescapeDataString(address.AbsolutePath)) is not { } size)
        {
            return;
        }

        image.SetAttribute("width", size.Width.ToString(CultureInfo.InvariantCulture));
        image.SetAttribute("height", size.Height.ToString(CultureInfo.InvariantCulture));
    }
}
