using System.Collections.Immutable;

namespace SendSite.Finishing;

/// <summary>The finishing passes in the order they run. None keeps anything between pages, so one list serves all threads.</summary>
internal static class FinishingPasses
{
    /// <summary>
    /// Ids come first, made of the author's own words; captions before the regions named after them; the list of
    /// headings at the end, when headings are final. Quotation marks stay straight, as GOV.UK style has them.
    /// </summary>
    public static ImmutableArray<IFinishingPass> InOrder(FinishingSettings settings) =>
    [
        new HeadingIds(),
        new ExternalLinks(settings.SiteAddress, settings.ExternalLinkWords),
        new TableCaptions(),
        new TableScopes(),
        new TableRegions(),
        new ImageSizes(settings.ImageSizeOf),
        new TypographicDates(),
        new Abbreviations(settings.Glossary),
        new OnThisPage(),
    ];
}
