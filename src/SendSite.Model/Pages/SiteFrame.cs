using System.Collections.Immutable;
using SendSite.Model.Languages;
using SendSite.Model.Settings;

namespace SendSite.Model.Pages;

/// <summary>What surrounds every page: the same header, help contact and footer everywhere.</summary>
/// <param name="Settings">The site's own name, contact, brand and banner.</param>
/// <param name="AsOf">The day the site speaks for.</param>
/// <param name="Assets">Where the fingerprinted files are.</param>
public sealed record SiteFrame(SiteSettings Settings, DateOnly AsOf, SiteAssets Assets, ImmutableArray<SectionLink> Sections)
{
    /// <summary>The start page of each other language; empty where the site has only its own.</summary>
    public ImmutableArray<PageEdition> StartPages { get; init; } = [];
}
