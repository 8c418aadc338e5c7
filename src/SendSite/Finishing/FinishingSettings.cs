using System.Collections.Immutable;

namespace SendSite.Finishing;

/// <summary>What the finishing passes need to know of the site.</summary>
/// <param name="Glossary">Every short form the site explains, aliases as entries of their own.</param>
/// <param name="SiteAddress">The site's own address, from <c>base-url</c>.</param>
/// <param name="ExternalLinkWords">What speech software hears after a link that leaves the site.</param>
/// <param name="ImageSizeOf">A picture's size by its path on the site; null when it cannot be told.</param>
internal sealed record FinishingSettings(
    ImmutableArray<Abbreviation> Glossary,
    Uri SiteAddress,
    string ExternalLinkWords,
    Func<string, ImageSize?> ImageSizeOf);
