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

    /// <summary>
    /// The same for a page in another language than the site's: what rewrites the site's own words (dates, short forms) stays away, and
    /// numbers in groups keep their order among lines from right to left.
    /// </summary>
    public static ImmutableArray<IFinishingPass> InOtherLanguages(FinishingSettings settings) =>
    [
        .. InOrder(settings).Where(pass => pass is not (TypographicDates or Abbreviations)),
        new NumberGroups(),
    ];
}
